-- what only the sound tells about how something was said: {hesitations, loudness, pitch}
alter table hearing add column acoustics text;
