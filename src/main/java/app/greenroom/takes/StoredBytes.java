package app.greenroom.takes;

/** A stored recording as it is on the disk; the checksum is SHA-256 in lower-case hex. */
record StoredBytes(long size, String sha256) {}
