/** A small economy's file with every part in it; tests change one thing in it at a time. */
export const ECONOMY_TEXT = `schemaVersion: 1
id: vale
name: Vale
illustrative: true
asOf: 2015-04
coCommissioning: delegated
organisations:
  - { id: vale-ccg, kind: ccg, name: NHS Vale CCG }
  - { id: general, kind: acute-trust, foundationTrust: true, name: Vale General NHS Foundation Trust, shortName: Vale General }
  - { id: community, kind: community-provider, name: Vale Community }
  - { id: charity, kind: voluntary-provider, name: Vale Charity }
  - { id: cottage, kind: hospital-site, name: Cottage Hospital }
  - { id: P90001, kind: gp-practice, name: Abbey Lane Surgery, list: 8240, commissioner: vale-ccg, locality: north, contract: gms }
  - { id: P90002, kind: gp-practice, name: Beck Street Surgery, list: 5120, commissioner: vale-ccg, locality: south }
localities: [{ id: north, name: North }, { id: south, name: South }]
delivery:
  - { service: community, provider: community, share: 0.9 }
  - { service: community, provider: charity, share: 0.1 }
  - { service: acute, provider: general, share: 1, commissioner: vale-ccg }
groups:
  - { id: federation, kind: gp-network, name: Vale Federation, members: [P90002, P90001] }
relations: [{ type: runs, from: general, to: cottage }]
payments:
  - { practice: P90001, core: 66200000, quality: 27100000, enhanced: 12900000, year: 2015/16 }
rates: [{ service: community, pence: 16800, source: Local accounts }]
controlTotals: [{ service: acute, pence: 9000000000, source: Local accounts, commissioner: vale-ccg }]
flags: { P90002: [under-strain, branch-closing] }
apart: [{ id: P90003, name: Vale Clinic, reason: It has no list. }]
`
