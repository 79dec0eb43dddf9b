package app.greenroom.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** The spoken answers that come along, as {@code demo/voices.yaml} lists them. */
record Voices(List<Voice> voices) {

    static final String MEDIA_TYPE = "audio/webm";

    record Voice(String file, String questionKey, Quality quality, int durationMillis) {

        byte[] bytes() {
            try (InputStream stream = new ClassPathResource("demo/" + file).getInputStream()) {
                return stream.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The recorded answer to a question that comes nearest. */
    Voice nearest(String questionKey, Quality quality) {
        return quality.nearest().stream()
                .flatMap(wanted -> of(questionKey).filter(voice -> voice.quality() == wanted))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Voice> of(String questionKey) {
        return voices.stream().filter(voice -> voice.questionKey().equals(questionKey));
    }

    /** The questions that somebody has answered aloud. */
    List<String> questions() {
        return voices.stream().map(Voice::questionKey).distinct().toList();
    }
}
