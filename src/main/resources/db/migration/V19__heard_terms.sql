-- terms that were counted as said where other words were heard: [{term, heard, from, to}]
alter table assessing add column terms text;
