-- engines that interview: whose words the interviewer uses, and whose voice
insert into engine_choice (purpose, kind, address, model, timeout_seconds) values ('INTERVIEWER', 'EMBEDDED', '', '', 60);
insert into engine_choice (purpose, kind, address, model, timeout_seconds) values ('VOICE', 'EMBEDDED', '', '', 60);

-- which engine put a remark in its own words, and what would have been said without it; null for words written beforehand
alter table interview_turn add column worded_by varchar(300);
alter table interview_turn add column meant text;
