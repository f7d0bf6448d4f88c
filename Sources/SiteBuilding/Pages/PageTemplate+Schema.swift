extension PageTemplate {
    /// What the page's view has.
    var schema: Schema {
        switch self {
        case .home: HomePage.schema
        case .city: CityPage.schema
        case .genre: GenrePage.schema
        case .pitch: PitchPage.schema
        case .day: DayPage.schema
        case .when: WhenPage.schema
        case .festival: FestivalPage.schema
        case .performers: PerformersPage.schema
        case .performer: PerformerPage.schema
        case .performance: PerformancePage.schema
        case .trending: TrendingPage.schema
        case .search: SearchPage.schema
        case .text: TextPage.schema
        case .privacy: PrivacyPage.schema
        case .moved: MovedPage.schema
        case .offline: OfflinePage.schema
        case .poster: PosterPage.schema
        case .notFound: NotFoundPage.schema
        case .studio: StudioPage.schema
        case .tip: TipPage.schema
        case .following: FollowingPage.schema
        case .occurrence: OccurrenceView.schema
        }
    }
}
