-- Homes a and b, practices 1 and 2; in each home one resident of each practice, and one row of every home's table for each of them.
-- Ids tell where they belong: ...a1 is at home a with practice 1. Run by the owner while row-level security is not forced on it.
insert into directory.organisation (id, kind, name, ods_code, opened_on)
select id::uuid, kind, name, code, '2020-01-01' from (values
    ('00000000-0000-0000-0000-00000000000a', 'care-home', 'Home a', 'WALKA'),
    ('00000000-0000-0000-0000-00000000000b', 'care-home', 'Home b', 'WALKB'),
    ('00000000-0000-0000-0000-000000000001', 'gp-practice', 'Practice 1', 'WALK1'),
    ('00000000-0000-0000-0000-000000000002', 'gp-practice', 'Practice 2', 'WALK2')) o (id, kind, name, code);
insert into access.person (id, name, kind) values ('00000000-0000-0000-0000-0000000000ff', 'Somebody', 'program'),
    ('00000000-0000-0000-0000-0000000000ee', 'Who asks', 'program');

create temporary table place on commit drop as
select ('00000000-0000-0000-0000-00000000000' || home)::uuid as home, ('00000000-0000-0000-0000-00000000000' || practice)::uuid as practice,
       ('00000000-0000-0000-0000-0000000000' || home || practice)::uuid as id, '00000000-0000-0000-0000-0000000000ff'::uuid as person
  from (values ('a'), ('b')) h (home), (values ('1'), ('2')) p (practice);

insert into residents.resident (home_id, id, given_name, family_name, born, sex, nhs_number_status, room, practice_id, admitted_on)
select home, id, 'Ada', 'Finch', '1938-03-03', 'female', 'not present', '1', practice, '2024-01-01' from place;
insert into residents.contact (home_id, id, resident_id, name, relationship) select home, id, id, 'Mary Finch', 'daughter' from place;
insert into residents.resident_change (home_id, id, resident_id, by_person, signature, reason, version, before)
select home, id, id, person, 'Somebody', 'seed', 2, '{}' from place;
insert into residents.import (home_id, id, by_person, file_name) select home, id, person, 'residents.csv' from place;
insert into observations.observation_set (home_id, id, resident_id, taken_at, recorded_at, recorded_by, recorder, scale, points, at_least, status, source)
select home, id, id, now(), now(), person, 'Somebody', 1, '{0,0,0,0,0,0,0}', 0, 'E', 'typed' from place;
-- each of these sets begins to wait in observations.unfiled by itself
insert into observations.receipt (home_id, id, resident_id, set_id, kind, person_id, signature)
select home, id, id, id, 'again', person, 'Somebody' from place;
insert into observations.oxygen_scale (home_id, id, resident_id, indication, authorised_by, authoriser, register_no, authorised_on, review_by)
select home, id, id, 'COPD', person, 'Somebody', 'G1234567', '2026-01-01', '2027-01-01' from place;
insert into observations.usual_score (home_id, id, resident_id, score, set_at, set_by, setter, review_by, reason)
select home, id, id, 1, now(), person, 'Somebody', '2027-01-01', 'well' from place;
insert into observations.plan (home_id, id, resident_id, every_hours, starts_at, set_by) select home, id, id, 12, now(), person from place;
insert into observations.concern (home_id, id, resident_id, opened_at, ended_at, ended_by, ender, outcome, said)
select home, id, id, now(), now(), person, 'Somebody', 'no-longer-seen', 'well again' from place;
insert into observations.concern_report (home_id, id, concern_id, resident_id, noticed_at, recorded_at, recorded_by, recorder, signs, worried)
select home, id, id, id, now(), now(), person, 'Somebody', '{EATING}', false from place;
insert into observations.stored_reading (home_id, device, stamp, set_id, resident_id) select home, 'BP-1', 'pressure ' || id, id, id from place;
insert into observations.device (home_id, id, tag, kind, added_by, adder) select home, id, 'BP-' || id, 'BLOOD_PRESSURE', person, 'Somebody' from place;
insert into observations.device_deed (home_id, id, device_id, kind, at, by_person, signature) select home, id, id, 'CLEANED', now(), person, 'Somebody' from place;
insert into observations.device_remark (home_id, id, words) select home, id, 'sticky' from place;
insert into observations.event (home_id, id, resident_id, kind, about) select home, id, id, 'ScoreRecorded', id from place;
insert into observations.escalation (home_id, id, resident_id, opened_at, ended_at, ended_by, ender, end_reason, outcome)
select home, id, id, now(), now(), person, 'Somebody', 'A clinician came to see them', 'SEEN' from place;
insert into observations.escalation_step (home_id, id, escalation_id, resident_id, at, kind, guide_row, set_id, person_id, writer)
select home, id, id, id, now(), 'RAISED', 'MEDIUM', id, person, 'Somebody' from place;
insert into observations.protocol (home_id, id, practice_id, version, template, person_id, writer, practice_number, opens, closes,
    service, service_number, deputy, deputy_number, manager, manager_number)
select home, id, practice, 1, 'default-care-home-v1', person, 'Somebody', '', '08:00', '18:30', 'NHS 111', '111', '', '', '', '' from place;
insert into observations.protocol_time (home_id, id, guide_row, answer, decision, deputy, next_service, manager, next_set)
select home, id, 'MEDIUM', 15, 60, 15, 30, 45, 15 from place;
insert into observations.protocol_signature (home_id, id, protocol_id, practice_id, set_by, signer, register_no, review_by)
select home, id, id, practice, person, 'Somebody', '1234567', '2027-01-01' from place;
insert into observations.practice_day (home_id, id, practice_id, day, opens, closes, set_by, setter, ended_at, ended_by, ender)
select home, id, practice, '2026-12-03', '08:00', '12:30', person, 'Somebody', now(), person, 'Somebody' from place;
insert into observations.draft (home_id, resident_id, person_id, set_id, typed) select home, id, person, id, '{}' from place;
insert into observations.capture_grant (home_id, id, person_id, person, issued_at, until) select home, id, person, 'Somebody', now(), now() + interval '72 hours' from place;
insert into observations.held_set (home_id, id, set_id, resident_id, person_id, recorder, recorded_at, received_at, why, form)
select home, id, id, id, person, 'Somebody', now(), now(), 'a reason', '{}' from place;
insert into access.opening (home_id, id, person_id, person, reason, closes_at) select home, id, person, 'Somebody', 'a fall', now() + interval '1 hour' from place;
insert into access.typed (home_id, id, person_id, page, typed, kept_at) select home, id, person, '/homes/' || home || '/' || id, '{}', now() from place;
insert into audit.entry (home_id, id, deed, resident_id) select home, id, 'LOOKED_AT_RESIDENT', id from place;
insert into training.session (id, parts, begins_at, place, places, given_by, giver, made_at)
select '00000000-0000-0000-0000-0000000000dd', '{VITAL_SIGNS}', now(), 'Holt', 10, '00000000-0000-0000-0000-0000000000ff', 'Somebody', now();
insert into training.booking (home_id, id, session_id, person_id, name, booked_at, booked_by, booker, outcome, marked_at, marked_by, marker)
select home, id, '00000000-0000-0000-0000-0000000000dd', person, 'Somebody', now(), person, 'Somebody', 'cancelled', now(), person, 'Somebody' from place;
insert into training.assessment (home_id, id, person_id, part, assessed_on, passed, until, assessor, recorded_at, recorded_by, recorder)
select home, id, person, 'VITAL_SIGNS', '2026-01-01', true, '2027-01-01', 'Somebody', now(), person, 'Somebody' from place;
insert into training.set_hand (home_id, set_id, resident_id, person_id, taken_on, signed_off) select home, id, id, person, '2026-01-01', true from place;
insert into observations.pause (home_id, id, resident_id, reason, said, starts_at, until, set_by, setter, ended_at, ended_by, ender)
select home, id, id, 'away', 'with her son', now(), '2026-12-01', person, 'Somebody', now(), person, 'Somebody' from place;
insert into observations.answer (home_id, id, resident_id, turn, kind, at, organisation_id, person_id, signature, why, since)
select home, id, id, 1, 'TAKEN', now(), practice, person, 'Somebody', 'MEDIUM', now() from place;
insert into assessments.screening (home_id, id, resident_id, at, recorded_at, recorded_by, recorder, ill, confounders, risk, words)
select home, id, id, now(), now(), person, 'Somebody', false, '{}', 'LOW', 'eats well' from place;
insert into assessments.pain_look (home_id, id, resident_id, at, recorded_at, recorded_by, recorder, degrees, total)
select home, id, id, now(), now(), person, 'Somebody', '{0,0,0,0,0,0}', 0 from place;
insert into assessments.wound (home_id, id, resident_id, number, place, side, damage, found_at, recorded_at, recorded_by, recorder, ended_at, ended_by, ender, ending)
select home, id, id, 1, 'HEEL', 'LEFT', 'PRESSURE_2', now(), now(), person, 'Somebody', now(), person, 'Somebody', 'HEALED' from place;
insert into assessments.wound_look (home_id, id, resident_id, wound_id, at, recorded_at, recorded_by, recorder, damage, signs, withdrawn_at, withdrawn_by, withdrawer, withdraw_reason)
select home, id, id, id, now(), now(), person, 'Somebody', 'PRESSURE_2', '{}', now(), person, 'Somebody', 'a sock' from place;
insert into messages.topic (home_id, id, resident_id, opened_at) select home, id, id, now() from place;
insert into messages.message (home_id, id, topic_id, resident_id, at, organisation_id, person_id, signature, words, asks)
select home, id, id, id, now(), practice, person, 'Somebody', 'a rash', true from place;
insert into messages.attachment (home_id, id, message_id, resident_id, place, kind, media_type, bytes, content)
select home, id, id, id, 1, 'PHOTO', 'image/jpeg', 1, 'x' from place;
insert into messages.reading (home_id, topic_id, message_id, resident_id, person_id, signature, at)
select home, id, id, id, person, 'Somebody', now() from place;
insert into messages.deed (home_id, id, topic_id, resident_id, kind, at, seen_at, person_id, signature)
select home, id, id, id, 'SETTLED', now(), now(), person, 'Somebody' from place;
insert into observations.own_limit (home_id, id, resident_id, conditions, asks, reason, starts_on, review_by, signed_at, set_by, signer,
    register_no, ended_at, ended_by, ender, end_reason)
select home, id, id, '{PULSE AT_LEAST 110 0}', 'PRACTICE', 'heart failure', '2026-11-27', '2027-05-27', now(), person, 'Somebody', '1234567',
       now(), person, 'Somebody', 'well again' from place;
insert into observations.limit_verdict (home_id, set_id, limit_id, resident_id, taken_at, recorded_at, outcome, said)
select home, id, id, id, now(), now(), 'REACHED', 'pulse 112' from place;
insert into observations.questionnaire (home_id, id, begun_at, ended_at, ended_by, ender, end_reason)
select home, id, now(), now(), person, 'Somebody', 'not used' from place;
insert into observations.questionnaire_version (home_id, id, questionnaire_id, version, content, written_at, set_by, writer)
select home, id, id, 1, '{}', now(), person, 'Somebody' from place;
insert into observations.questionnaire_answer (home_id, id, resident_id, questionnaire_id, version_id, name, answered_at, set_by, recorder,
    said, points, unknown, why)
select home, id, id, id, id, 'Monthly wellness check', now(), person, 'Somebody', '[]', 0, 0, '{}' from place;
