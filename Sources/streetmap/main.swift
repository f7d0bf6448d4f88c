print("streetmap")
