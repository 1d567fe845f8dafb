// swift-tools-version: 6.2

import PackageDescription

// A package of somebody else's: script/outside builds it against a tag of this repository.
guard let repository = Context.environment["TENBO_REPOSITORY"], let version = Context.environment["TENBO_VERSION"]
else {
  fatalError("TENBO_REPOSITORY and TENBO_VERSION say what to depend on: run script/outside")
}

/// The libraries whose documentation has an example, which is the program of that target.
let examples = (Context.environment["TENBO_EXAMPLES"] ?? "").split(separator: " ").map(String.init)

let libraries: [Target.Dependency] = ["Charts", "CursesTerminal", "RomajiSearch", "TextUI", "Typesetting"].map {
  .product(name: $0, package: "tenbo")
}

let package = Package(
  name: "outside",
  dependencies: [.package(url: repository, exact: Version(stringLiteral: version))],
  targets: [.executableTarget(name: "outside", dependencies: libraries)]
    + examples.map { .executableTarget(name: $0 + "Example", dependencies: libraries) },
  swiftLanguageModes: [.v6]
)
