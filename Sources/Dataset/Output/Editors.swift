/// Whose words they are that are not the report's. Who pastes them somewhere is not who wrote them, so that "ours" would
/// say something else there.
package enum Editors {
  package static func summary(in language: Language) -> String {
    language == .japanese ? "tenbo編者による要約" : "summary by the editors of tenbo"
  }

  static func statements(in language: Language) -> String {
    language == .japanese ? "記述はtenbo編者による要約" : "Statements are summaries by the editors of tenbo"
  }

  package static func inference(in language: Language) -> String {
    language == .japanese ? "tenbo編者による関連付け" : "inferred by the editors of tenbo"
  }

  static func remark(in language: Language) -> String {
    language == .japanese ? "tenbo編者による注" : "Remark by the editors of tenbo"
  }

  static func translation(in language: Language) -> String {
    language == .japanese ? "tenbo編者による訳" : "translation by the editors of tenbo"
  }
}
