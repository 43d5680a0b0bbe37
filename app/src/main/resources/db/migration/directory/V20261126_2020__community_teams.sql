-- Community nurses look after homes as a team: a kind of organisation, and a dated link from each home to it.
alter table directory.organisation drop constraint organisation_kind_check;
alter table directory.organisation add constraint organisation_kind_check check (kind in (
    'care-home', 'gp-practice', 'branch-surgery', 'pharmacy', 'out-of-hours', 'nhs-111',
    'icb', 'sub-icb', 'region', 'place', 'pcn', 'provider', 'care-association', 'council', 'community-service'));
alter table directory.link drop constraint link_kind_check;
alter table directory.link add constraint link_kind_check check (kind in (
    'succeeded-by', 'operated-by', 'commissioned-by', 'part-of', 'in-place', 'branch-of', 'member-of',
    'served-by-practice', 'supplied-by-pharmacy', 'covered-by-111', 'looked-after-by'));
