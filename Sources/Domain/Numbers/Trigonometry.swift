private import Glibc

/// The C library's functions of an angle in radians, so that the platform is named in one file.
package enum Trigonometry {
    package static func sin(_ angle: Double) -> Double { Glibc.sin(angle) }
    package static func cos(_ angle: Double) -> Double { Glibc.cos(angle) }
    package static func tan(_ angle: Double) -> Double { Glibc.tan(angle) }
    package static func asinh(_ value: Double) -> Double { Glibc.asinh(value) }
    package static func sinh(_ value: Double) -> Double { Glibc.sinh(value) }
    package static func atan(_ value: Double) -> Double { Glibc.atan(value) }
    package static func asin(_ value: Double) -> Double { Glibc.asin(value) }
}
