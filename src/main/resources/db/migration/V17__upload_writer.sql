-- who writes a recording that is on its way: the name of one node's claim, replaced when another node goes on with it
alter table take add column writer uuid;
