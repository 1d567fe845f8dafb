import Glibc
import Testing

@testable import Dataset

/// Data/report.schema.json says what the shape rule checks.
@Suite struct SchemaTests {
  @Test func schemaIsCurrent() throws {
    let path = Repository.data + "/report.schema.json"
    let schema = JSONWriter.text(JSONSchema.document)
    if getenv("TENBO_WRITE_SCHEMA") != nil {
      let file = try #require(fopen(path, "w"))
      fputs(schema, file)
      fclose(file)
    }
    let written = try String(validating: FileBytes.read(path), as: UTF8.self)
    #expect(
      written == schema,
      "Shape+Report.swift has changed: run TENBO_WRITE_SCHEMA=1 swift test --filter SchemaTests, and say it in Data/README.md"
    )
  }
}

/// The shape of report.json as a JSON Schema (2020-12).
enum JSONSchema {
  static let document: JSONTree = .object([
    ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
    ("title", .string("report.json of a tenbo dataset, version 1")),
    ("description", .string("Data/README.md explains it; tenbo check proves more than a schema can say.")),
    ("$ref", .string("#/$defs/report")),
    (
      "$defs",
      .object([
        ("report", schema(.report)),
        ("localized", localized),
        ("id", string(pattern: "^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*$")),
        ("date", date),
        ("plainDate", plainDate),
      ])
    ),
  ])

  private static let ids: Set<String> = [
    "id", "section", "from", "to", "contents", "indicators", "background", "milestones", "programmes",
  ]

  static func schema(_ shape: Shape, key: String = "") -> JSONTree {
    switch shape {
    case .text: ids.contains(key) ? reference("id") : .object([("type", .string("string")), ("minLength", .number(1))])
    case .number: key == "schema" ? .object([("const", .number(1))]) : .object([("type", .string("number"))])
    case .bool: .object([("type", .string("boolean"))])
    case .date: reference("date")
    case .localized: reference("localized")
    case .choice(let words): .object([("enum", .strings(words))])
    case .list(let element): .object([("type", .string("array")), ("items", schema(element, key: key))])
    case .nullable(let inner):
      .object([("anyOf", .array([schema(inner, key: key), .object([("type", .string("null"))])]))])
    case .object(_, let fields): object(fields)
    }
  }

  private static func object(_ fields: [Shape.Field]) -> JSONTree {
    let properties = fields.map { field in
      var members: [(String, JSONTree)] = [("description", .string(field.about))]
      if case .object(let schema) = schema(field.shape, key: field.key) { members += schema }
      return (field.key, JSONTree.object(members))
    }
    return .object([
      ("type", .string("object")), ("properties", .object(properties)),
      ("required", .strings(fields.filter(\.isRequired).map(\.key))), ("additionalProperties", .bool(false)),
    ])
  }

  private static let localized = object(Shape.localizedFields)

  private static let date: JSONTree = .object([
    (
      "anyOf",
      .array([
        reference("plainDate"),
        .object([
          ("type", .string("object")),
          ("properties", .object(Shape.spanFields.map { ($0.key, reference("plainDate")) })),
          ("required", .strings(Shape.spanFields.map(\.key))), ("additionalProperties", .bool(false)),
        ]),
      ])
    )
  ])

  private static let plainDate = string(
    pattern:
      "^([0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?|FY[0-9]{4}|[0-9]{4}-(spring|summer|autumn|winter))$")

  private static func string(pattern: String) -> JSONTree {
    .object([("type", .string("string")), ("pattern", .string(pattern))])
  }

  private static func reference(_ name: String) -> JSONTree {
    .object([("$ref", .string("#/$defs/\(name)"))])
  }
}
