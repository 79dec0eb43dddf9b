-- the mean confidence that words of this engine must have to be judged by; null where nobody has measured it for the engine
alter table hearing add column clear_from double precision;
-- until now one figure stood for all engines; it was measured for this one alone
update hearing set clear_from = 0.87 where engine = 'Vosk 0.3.45, vosk-small-en';
