import Diagnostics
import Foundation
import Testing

@Suite("SARIF")
struct SARIFFormatTests {
    @Test("the whole document")
    func document() {
        let report = Sample.report(
            Sample.finding(
                hint: "start at 19:22",
                notes: [.init("the next stop", at: SourceLocation(file: "Content/über uns.md"))]))
        #expect(
            SARIFFormat(version: "1.2.3").text(of: report) == #"""
                {
                  "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
                  "version": "2.1.0",
                  "runs": [
                    {
                      "tool": {
                        "driver": {
                          "name": "streetmap",
                          "version": "1.2.3",
                          "rules": [
                            {
                              "id": "walk-too-long",
                              "shortDescription": {
                                "text": "A performer can walk from each stop to the next in the gap between them."
                              },
                              "help": {
                                "text": "The gap is shorter than the walk.\nMove a stop or start later.",
                                "markdown": "The gap is shorter than the walk.\nMove a stop or start later."
                              },
                              "defaultConfiguration": {
                                "level": "error"
                              }
                            }
                          ]
                        }
                      },
                      "columnKind": "unicodeCodePoints",
                      "results": [
                        {
                          "ruleId": "walk-too-long",
                          "ruleIndex": 0,
                          "level": "error",
                          "message": {
                            "text": "the walk to the next stop takes 22 min, the gap is 15 min\nhint: start at 19:22"
                          },
                          "locations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "Content/performers/ana-fado/dusk.md",
                                  "uriBaseId": "%SRCROOT%"
                                },
                                "region": {
                                  "startLine": 9,
                                  "startColumn": 12,
                                  "endColumn": 17
                                }
                              }
                            }
                          ],
                          "relatedLocations": [
                            {
                              "id": 1,
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "Content/%C3%BCber%20uns.md",
                                  "uriBaseId": "%SRCROOT%"
                                },
                                "region": {
                                  "startLine": 1,
                                  "startColumn": 1,
                                  "endColumn": 2
                                }
                              },
                              "message": {
                                "text": "the next stop"
                              }
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }

                """#)
    }

    @Test("each result names its rule by id and by place in the table")
    func rules() throws {
        let report = Sample.report(
            Sample.finding(line: 1), Sample.finding(Sample.longTitle, line: 2), Sample.finding(line: 3),
            Sample.finding(Sample.endsSoon, line: 4))
        let log = try JSONDecoder().decode(Log.self, from: Data(SARIFFormat(version: "1").text(of: report).utf8))
        let run = try #require(log.runs.first)
        #expect(run.tool.driver.rules.map(\.id) == ["ends-soon", "long-title", "walk-too-long"])
        #expect(run.results.map(\.level) == ["error", "warning", "error", "note"])
        for result in run.results {
            #expect(run.tool.driver.rules[result.ruleIndex].id == result.ruleId)
        }
    }

    @Test("a run that found nothing is a run without results")
    func nothing() throws {
        let text = SARIFFormat(version: "1").text(of: Sample.report())
        let log = try JSONDecoder().decode(Log.self, from: Data(text.utf8))
        #expect(log.runs.map(\.results.count) == [0])
    }

    private struct Log: Decodable {
        struct Run: Decodable {
            struct Tool: Decodable { let driver: Driver }
            struct Driver: Decodable { let rules: [Descriptor] }
            struct Descriptor: Decodable { let id: String }
            struct Result: Decodable {
                let ruleId: String
                let ruleIndex: Int
                let level: String
            }

            let tool: Tool
            let results: [Result]
        }

        let runs: [Run]
    }
}
