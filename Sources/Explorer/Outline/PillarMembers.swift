import Dataset

/// The things tied to a pillar, by what the tie is and whose word it is: what the report states is never mixed with what the
/// editors infer.
struct PillarMembers {
  struct Part {
    var kind: Relation.Kind
    var basis: Relation.Basis
    /// In the order of the relations, each once.
    var members: [Reference]
  }

  /// Those that have members.
  let parts: [Part]

  init(of pillar: Int, in report: Report) {
    let this = Reference.section(pillar)
    let tied = report.relations.compactMap { relation -> (Relation, Reference)? in
      let other = relation.from == this ? relation.to : relation.to == this ? relation.from : nil
      return other.map { (relation, $0) }
    }
    parts = [Relation.Kind.belongsTo, .buildsOn, .continues, .concerns].flatMap { kind in
      Relation.Basis.allCases.compactMap { basis in
        var seen: Set<Reference> = []
        let members = tied.filter { $0.0.kind == kind && $0.0.basis == basis && seen.insert($0.1).inserted }.map(\.1)
        return members.isEmpty ? nil : Part(kind: kind, basis: basis, members: members)
      }
    }
  }
}
