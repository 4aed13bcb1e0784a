/** A small model's file that uses every part of the rule language; tests change one thing in it at a time. */
export const MODEL_TEXT = `schemaVersion: 1
id: sample
name: Sample
family: mcp
summary: A model for tests.
officialTerm: None
because: paper#all stated
stages:
  - id: early
    name: Early
    caption: The network leads.
    roles:
      lead: { kind: [acute-trust, specialist-trust], pick: largest, per: commissioner, because: paper#lead possible }
    forms:
      network: { kind: gp-network, per: commissioner, name: "{commissioner} GP Network", members: $joins, continues: gp-network, because: paper#network stated }
      board: { kind: oversight-board, per: economy, name: "{economy} Board", when: [$governed], because: [paper#network stated, paper#lead possible] }
    choices:
      joins: { type: practices, default: all, label: Practices that join, because: paper#network stated }
      strained: { type: practices, default: "flag:under-strain", label: Under strain }
      governed: { type: switch, label: A board governs }
      shift: { type: share, default: 0.2, min: 0.1, max: 0.5, label: Moved out of hospital, certainty: illustrative }
      host: { type: pick, default: trust, options: { trust: A trust, alliance: A provider alliance }, label: Who hosts }
    routes:
      - services: [core-primary-care, quality-and-premises]
        cases:
          - when: [in $joins, not $governed, $host is alliance, not in group(gp-network), exists acute-trust]
            paths:
              - to: network
                form: prime-contract
                payment: delegated-budget
                because: paper#network possible
                then:
                  - { to: practice, form: subcontract, payment: capitated, because: paper#network possible }
          - paths: [{ to: practice, form: practice.contract, payment: practice.payment, because: paper#network stated }]
      - services: [outpatient]
        cases:
          - paths:
              - { to: deliverers(community), share: $shift, scope: locality, form: nhs-standard, payment: block, because: paper#all likely }
              - { to: lead, share: rest, form: nhs-standard, payment: tariff, state: suspended, keep: [hospital-site], because: { source: paper, section: lead, claim: It runs the hospital, certainty: stated } }
      - services: default
        cases: [{ paths: [{ to: deliverers, form: nhs-standard, payment: tariff, because: paper#all stated }] }]
    relations:
      - { each: practice, when: [in $joins, not in $strained], type: member-of, to: network, because: paper#network stated }
      - { type: governs, from: board, to: network, because: paper#network stated }
    ends: [{ type: runs, to: hospital-site, because: paper#lead possible }]
    agreements:
      - { kind: alliance-agreement, per: commissioner, parties: [commissioner, each practice, deliverers(acute)], covers: [acute], because: paper#all possible }
    leadership:
      - { pattern: multidisciplinary, lead: [board], shares: [network], when: [$governed], because: paper#lead stated }
      - { pattern: gp-led, lead: [network], because: paper#lead stated }
    traits: { fragmentation: { value: low, because: paper#all stated } }
    implications: [{ text: Practices keep their contracts., because: paper#network stated }]
    prospects: [{ text: It could grow., to: sample, because: paper#all aspired }]
  - id: mature
    caption: The network holds it all.
    routes:
      - services: default
        cases: [{ paths: [{ to: payer, form: nhs-standard, payment: block, because: paper#all stated }] }]
    leadership: { pattern: gp-led, because: paper#lead stated }
  - id: grown
    caption: The network stands in for the hospital.
    needs:
      - { kind: [acute-trust, specialist-trust], count: 2, text: It needs two hospitals., because: paper#all stated }
      - { patients: 100000, text: It needs many patients., because: paper#all stated }
    roles:
      lead: { kind: acute-trust, pick: largest, because: paper#lead possible }
      rest: { kind: acute-trust, pick: others, because: paper#lead possible }
    forms: { network: { kind: gp-network, name: The network, because: paper#network stated } }
    choices:
      strained: { type: practices, default: "flag:under-strain", label: Under strain }
      leader: { type: pick, default: network, options: { network: The network, lead: The hospital }, label: Who leads }
    routes:
      - services: [enhanced-primary-care]
        cases:
          - when: [in $strained]
            paths: [{ to: $leader, form: apms, payment: as-agreed, suspends: practice.contract, because: paper#all possible }]
          - paths: [{ to: practice, form: as-today, payment: as-today, because: paper#all stated }]
      - services: default
        cases: [{ paths: [{ to: deliverers, instead: { of: [rest, specialist-trust], to: network }, form: as-today, payment: as-today, because: paper#all stated }] }]
    leadership: { pattern: jointly-led, lead: [$leader], because: paper#lead stated }
`
