extension StagedSite: ArtifactSink {}
