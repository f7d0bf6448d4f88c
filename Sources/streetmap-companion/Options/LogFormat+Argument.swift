import ArgumentParser
import Companion

extension LogFormat: ExpressibleByArgument {}
