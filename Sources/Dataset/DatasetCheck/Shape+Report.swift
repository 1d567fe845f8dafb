/// The format of report.json, version 1. Data/report.schema.json says the same; a test compares them.
extension Shape {
  static let report = Shape.object(
    name: "the report",
    [
      .required("schema", .number, "Version of this format: 1."),
      .required("title", .localized, "Title of the report as published."),
      .required("publisher", .localized, "Who published it."),
      .required("published", .date, "The day on which it was published."),
      .required("url", .text, "Where it was published."),
      .required("sections", .list(section), "Every heading, in reading order."),
      .required("items", .list(item), "Every bullet and paragraph, in reading order."),
      .required("indicators", .list(indicator), "Every quantity that the report prints or that has a history."),
      .required("milestones", .list(milestone), "Every dated event, done or planned."),
      .required("programmes", .list(programme), "Every named system, service, scheme or document."),
      .required("relations", .list(relation), "Ties between two things of the report."),
    ])

  private static let section = Shape.object(
    name: "a section",
    [
      .required("id", .text, "ASCII, unique over all kinds."),
      .required("kind", .choice(Section.Kind.allCases.map(\.rawValue)), "What level of heading it is."),
      .required("number", .nullable(.text), "chapter.domain.theme, or null where the report has none."),
      .required("title", .localized, "The heading as printed, without its number."),
      .optional("short", .localized, "A shorter title for narrow panes."),
      .optional("aliases", .list(.text), "Other words that people type to jump here."),
      .optional("statement", .localized, "What a pillar says, in own words."),
      .optional("remark", .localized, "What the editors have to say of it; shown as theirs."),
      .optional("programmes", .list(.text), "Ids of the programmes that the title names."),
      .optional("leading", .list(.text), "Ids of the indicators to put first where the section is shown at a glance."),
      .required("contents", .list(.text), "Ids of the sections and items in it, in reading order."),
    ])

  static let item = Shape.object(
    name: "an item",
    [
      .required("id", .text, "The id of its section, a slash and a name."),
      .required("kind", .choice(Item.Kind.allCases.map(\.rawValue)), "Paragraphs are paragraphs, all others bullets."),
      .optional(
        "status", .choice(Item.Status.allCases.map(\.rawValue)), "How far it had come when the report was published."),
      .required("title", .localized, "At most 16 full-width characters."),
      .required("statement", .localized, "What it says, in own words: no more and no less than the report."),
      .optional("indicators", .list(.text), "Ids of the indicators whose value is printed here."),
      .optional("background", .list(.text), "Ids of related indicators that this place does not print."),
      .optional("milestones", .list(.text), "Ids of the milestones whose date is printed here."),
      .optional("programmes", .list(.text), "Ids of the programmes whose name is printed here."),
    ])

  private static let indicator = Shape.object(
    name: "an indicator",
    [
      .required("id", .text, "ASCII, unique over all kinds; the name of its series in observations.csv."),
      .required("label", .localized, "What is counted."),
      .optional("short", .localized, "The same in at most 24 columns in Japanese, 26 in English."),
      .required("unit", .localized, "In what it is counted; needs no reading."),
      .required("section", .text, "Id of the section it belongs to."),
      .required("value", .nullable(.number), "What the report prints, in the unit; null where it prints none."),
      .required("printed", .nullable(.text), "The report's wording of the value."),
      .required("approximate", .bool, "Whether the report itself says 約."),
      .required("asOf", .nullable(printedDate), "The date of the value, where the report prints one."),
      .required("status", .choice(FigureStatus.allCases.map(\.rawValue)), "Achieved, computed, planned or aimed at."),
    ])

  private static let printedDate = Shape.object(
    name: "a printed date",
    [
      .required("date", .date, "The date."),
      .required("printed", .text, "The report's wording of it."),
    ])

  private static let milestone = Shape.object(
    name: "a milestone",
    [
      .required("id", .text, "ASCII, unique over all kinds."),
      .required("title", .localized, "What happens."),
      .required("date", .date, "When, as precise as the report."),
      .required("printed", .text, "The report's wording of the date."),
      .required("status", .choice(Milestone.Status.allCases.map(\.rawValue)), "As the report tells it."),
    ])

  private static let programme = Shape.object(
    name: "a programme",
    [
      .required("id", .text, "ASCII, unique over all kinds."),
      .required("name", .localized, "The name as printed."),
      .required("kind", .choice(Programme.Kind.allCases.map(\.rawValue)), "What kind of thing it is."),
      .required("what", .localized, "What it is, in a sentence or two, as far as the report says."),
      .optional("about", about, "What it is by general knowledge, which the report doesn't give."),
      .optional("aliases", .list(.text), "Other names, in any language."),
      .required("english", english, "Whose the English name is."),
    ])

  private static let about = Shape.object(
    name: "general knowledge",
    [
      .required("text", .localized, "A sentence."),
      .required("source", .text, "The address where it was read."),
    ])

  private static let english = Shape.object(
    name: "an English name",
    [
      .required("basis", .choice(Programme.EnglishBasis.allCases.map(\.rawValue)), "How it came about."),
      .required("source", .text, "Where it was read."),
    ])

  private static let relation = Shape.object(
    name: "a relation",
    [
      .required("from", .text, "Id of the one."),
      .required("to", .text, "Id of the other."),
      .required("kind", .choice(Relation.Kind.allCases.map(\.rawValue)), "How they are tied."),
      .required("basis", .choice(Relation.Basis.allCases.map(\.rawValue)), "Stated by the report, or inferred by us."),
      .optional("reason", .localized, "Why; needed where the basis is ours. Needs no reading."),
    ])

  /// The members of a text in both languages.
  static let localizedFields: [Field] = [
    .required("ja", .text, "Japanese."),
    .optional("reading", .text, "The Japanese as surface《reading》 segments, one blank between them."),
    .required("en", .text, "English."),
  ]

  static let spanFields: [Field] = [
    .required("from", .text, "The first date."),
    .required("to", .text, "The last date."),
  ]
}
