-- What of OpenStreetMap is on the ground of our maps, as layers and classes of OpenMapTiles.
-- No names: MapLibre draws text only with glyph files, and what is worth a name here is a place of the programme.

node_keys = {}

function init_function() end
function exit_function() end
function node_function() end

local street = {
  motorway = "motorway", trunk = "trunk", primary = "primary", secondary = "secondary", tertiary = "tertiary",
  motorway_link = "motorway", trunk_link = "trunk", primary_link = "primary", secondary_link = "secondary",
  tertiary_link = "tertiary", unclassified = "minor", residential = "minor", living_street = "minor", road = "minor",
  service = "service", track = "track", pedestrian = "path", footway = "path", path = "path", steps = "path",
  cycleway = "path", bridleway = "path",
}
local from_zoom = {
  motorway = 11, trunk = 11, primary = 11, secondary = 12, tertiary = 13, minor = 13, service = 14, track = 14, path = 14,
}
local tracks = { rail = "rail", light_rail = "transit", subway = "transit", tram = "transit" }
local green = {
  grass = "grass", meadow = "grass", village_green = "grass", recreation_ground = "grass", cemetery = "grass",
  allotments = "grass", flowerbed = "grass", forest = "wood", orchard = "wood",
}
local green_leisure = { park = "grass", garden = "grass", dog_park = "grass", golf_course = "grass" }
local green_nature = {
  wood = "wood", scrub = "wood", heath = "grass", grassland = "grass", wetland = "wetland", beach = "sand", sand = "sand",
}
local used = { railway = "railway", pedestrian = "pedestrian", school = "school", hospital = "hospital" }

-- Of what is small only the largest is worth its bytes from afar.
local function by_size(way)
  local area = way:Area()
  if area < 2000 then way:MinZoom(14) elseif area < 20000 then way:MinZoom(13) end
end

local function is_below(way)
  return way:Find("tunnel") == "yes" or way:Find("location") == "underground" or (tonumber(way:Find("layer")) or 0) < -1
end

local function transport(way, class, zoom)
  way:Layer("transportation", false)
  way:Attribute("class", class)
  way:MinZoom(zoom)
end

local function area(way, layer, class)
  way:Layer(layer, true)
  if class then way:Attribute("class", class) end
  by_size(way)
end

function way_function(way)
  local closed = way:IsClosed()
  local highway = way:Find("highway")
  local rails = tracks[way:Find("railway")]
  local class = street[highway]

  if class and not is_below(way) and way:Find("indoor") ~= "yes" then
    if closed and way:Find("area") == "yes" then
      if class == "path" then area(way, "landuse", "pedestrian") end
    else
      transport(way, class, from_zoom[class])
    end
  elseif rails and not is_below(way) and way:Find("service") == "" then
    transport(way, rails, 13)
  end
  if way:Find("man_made") == "pier" then
    way:Layer("transportation", closed)
    way:Attribute("class", "pier")
    way:MinZoom(14)
  end

  local waterway = way:Find("waterway")
  if waterway == "river" or waterway == "canal" or waterway == "stream" then
    way:Layer("waterway", false)
    way:Attribute("class", waterway)
  end

  if not closed then return end
  local nature, use, leisure = way:Find("natural"), way:Find("landuse"), way:Find("leisure")
  local cover = green[use] or green_leisure[leisure] or green_nature[nature]
  if nature == "water" or waterway == "riverbank" or use == "basin" or use == "reservoir" then
    area(way, "water")
  elseif cover then
    area(way, "landcover", cover)
  elseif used[use] or used[way:Find("amenity")] then
    area(way, "landuse", used[use] or used[way:Find("amenity")])
  elseif way:Find("place") == "square" then
    area(way, "landuse", "pedestrian")
  end
  local building = way:Find("building")
  if building ~= "" and building ~= "no" and not is_below(way) then way:Layer("building", true) end
end
