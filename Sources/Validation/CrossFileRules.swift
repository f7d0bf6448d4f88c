package import Diagnostics

/// The table of contents of all rules across files.
package enum CrossFileRules {
    package static var all: [any CrossFileRule.Type] {
        [
            UnknownCity.self, UnknownPitch.self, UnknownFestival.self, UnknownPerformer.self,
            WalkTooLong.self, PerformerOverlap.self, PitchTaken.self, TooClose.self,
            OutsideCity.self, PitchOutsideCity.self, PitchRetired.self,
            OutsideHours.self, AmplifiedNotAllowed.self, SetTooLong.self,
            ClockSkipped.self, ClockRepeated.self,
            UnknownChangeDate.self, RepeatEndsSoon.self,
            FestivalCity.self, FestivalDate.self, FestivalPitch.self,
        ]
    }

    package static var rules: [Rule] { all.map { $0.rule } }
}
