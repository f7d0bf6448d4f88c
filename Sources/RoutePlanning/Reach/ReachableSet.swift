/// A set that somebody can still make, with the walk to it.
package struct ReachableSet: Sendable, Hashable {
    package let stop: StopReference
    package let leg: Leg

    package init(stop: StopReference, leg: Leg) {
        self.stop = stop
        self.leg = leg
    }
}
