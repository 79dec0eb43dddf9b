package app.greenroom.speech;

/** Words as a voice has spoken them: a whole file, of the format that its bytes say. */
public record SpokenWords(byte[] bytes, SoundFormat format) {}
