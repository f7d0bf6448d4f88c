private import Glibc

/// The C library's natural logarithm and power of two, so that the platform is named in one file.
enum Logarithm {
    /// ln(1 + x), exact also where x is tiny.
    static func naturalOfOnePlus(_ value: Double) -> Double { log1p(value) }

    static func powerOfTwo(_ exponent: Double) -> Double { exp2(exponent) }
}
