// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "kontaktlinie",
  products: [
    .executable(name: "kontaktlinie", targets: ["kontaktlinie"]),
    .library(name: "JourneyModel", targets: ["JourneyModel"]),
    .library(name: "FrictionScoring", targets: ["FrictionScoring"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", exact: "1.7.3"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
  ],
  targets: [
    .target(name: "JourneyModel"),
    .target(name: "FrictionScoring", dependencies: ["JourneyModel"]),
    .target(name: "CFiles"),
    .target(name: "JourneyFiles", dependencies: ["CFiles", "JourneyModel"]),
    .target(name: "JourneyExchange", dependencies: ["FrictionScoring", "JourneyModel"]),
    .target(
      name: "AuditFlow", dependencies: ["FrictionScoring", "JourneyExchange", "JourneyModel"]),
    .target(name: "CellGrid"),
    .target(
      name: "AuditScreens",
      dependencies: ["AuditFlow", "CellGrid", "FrictionScoring", "JourneyExchange", "JourneyModel"]
    ),
    .target(
      name: "CTerminal",
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("tinfo", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]),
    .target(name: "Terminal", dependencies: ["CellGrid", "CTerminal"]),
    .executableTarget(
      name: "kontaktlinie",
      dependencies: [
        "AuditFlow", "AuditScreens", "CellGrid", "FrictionScoring", "JourneyExchange",
        "JourneyFiles", "JourneyModel", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(
      name: "TestSupport",
      dependencies: [.product(name: "CustomDump", package: "swift-custom-dump")],
      path: "Tests/TestSupport"),
    .target(
      name: "JourneySamples", dependencies: ["JourneyModel"], path: "Tests/JourneySamples"),
    .target(name: "CPty", path: "Tests/CPty"),
    .target(name: "PtySupport", dependencies: ["CPty", "CellGrid"], path: "Tests/PtySupport"),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Terminal", "CellGrid"], path: "Tests/TerminalProbe"),
    .testTarget(
      name: "JourneyModelTests", dependencies: ["JourneyModel", "JourneySamples", "TestSupport"]),
    .testTarget(
      name: "FrictionScoringTests",
      dependencies: ["FrictionScoring", "JourneyModel", "JourneySamples", "TestSupport"]),
    .testTarget(
      name: "JourneyFilesTests",
      dependencies: ["JourneyFiles", "JourneyModel", "JourneySamples", "TestSupport"]),
    .testTarget(
      name: "JourneyExchangeTests",
      dependencies: ["JourneyExchange", "FrictionScoring", "JourneyModel", "TestSupport"]),
    .testTarget(
      name: "AuditFlowTests",
      dependencies: [
        "AuditFlow", "FrictionScoring", "JourneyExchange", "JourneyModel", "JourneySamples",
        "TestSupport",
      ]),
    .testTarget(name: "CellGridTests", dependencies: ["CellGrid", "TestSupport"]),
    .testTarget(
      name: "AuditScreensTests",
      dependencies: [
        "AuditScreens", "AuditFlow", "CellGrid", "FrictionScoring", "JourneyModel", "TestSupport",
      ]),
    .testTarget(
      name: "TerminalTests",
      dependencies: [
        "Terminal", "TerminalProbe", "CellGrid", "CTerminal", "CPty", "PtySupport", "TestSupport",
      ]),
    .testTarget(
      name: "KontaktlinieTests",
      dependencies: [
        "kontaktlinie", "CPty", "PtySupport", "TestSupport", "JourneyModel", "JourneySamples",
        "FrictionScoring", "JourneyFiles", "AuditFlow", "AuditScreens", "CellGrid", "Terminal",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)

// One loop, so that no target can be stricter or laxer than its neighbours.
for target in package.targets where target.name != "CTerminal" && target.name != "CPty" {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
      .treatAllWarnings(as: .error),
    ]
}

// Mostly words, run once a key or once a run: built for size, so that the program stays below its limit.
let wordy: Set = ["AuditFlow", "JourneyExchange", "kontaktlinie"]
for target in package.targets where wordy.contains(target.name) {
  target.swiftSettings?.append(.unsafeFlags(["-Osize"], .when(configuration: .release)))
}
