package app.greenroom.connectors;

import app.greenroom.speech.Word;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The answer of a transcription service in the form "verbose_json": read with suspicion, since all of it ends up in front
 * of people as what somebody said.
 *
 * <p>Confidence, in this order: of the word itself where the service tells it ("probability"); the mean probability of
 * the tokens of its segment, exp(avg_logprob); {@link #ASSUMED} where it says nothing at all. A segment that Whisper
 * itself takes for silence (no_speech_prob over 0.6, avg_logprob under -1) is left out: such words are made up.
 */
final class VerboseTranscript {

    /** Between "sure" and "a guess": an engine that says nothing is neither trusted nor doubted. */
    static final double ASSUMED = 0.7;

    private static final double SILENT = 0.6;
    private static final double UNLIKELY = -1;
    private static final int LONGEST_WORD = 100;
    private static final int WORDS_A_SECOND = 12;
    private static final int SPARE_WORDS = 40;
    private static final double SLACK = 1;

    private record Segment(String text, double from, double to, double confidence, boolean silent) {}

    private final JsonNode answer;
    private final double seconds;
    private final List<Segment> segments = new ArrayList<>();

    /** @param seconds how long the recording is */
    VerboseTranscript(JsonNode answer, double seconds) {
        this.answer = answer;
        this.seconds = seconds;
    }

    /** @throws EngineTroubleException when it is no such answer */
    List<Word> words() throws EngineTroubleException {
        for (JsonNode segment : answer.path("segments")) {
            segments.add(segment(segment));
        }
        List<Word> words = new ArrayList<>();
        if (answer.path("words").isArray() && !answer.path("words").isEmpty()) {
            for (JsonNode word : answer.path("words")) {
                add(words, word);
            }
        } else {
            spread(words);
        }
        if (words.isEmpty()
                && segments.isEmpty()
                && !answer.path("text").asString("").isBlank()) {
            throw new EngineTroubleException("It gave words without their times. Choose a model that tells them.");
        }
        if (!answer.path("text").isString() && words.isEmpty() && segments.isEmpty()) {
            throw new EngineTroubleException("It answered with something that is no transcript.");
        }
        if (words.size() > WORDS_A_SECOND * seconds + SPARE_WORDS) {
            throw new EngineTroubleException("It gave more words than anybody can say in that time.");
        }
        return words;
    }

    private void spread(List<Word> words) throws EngineTroubleException {
        for (Segment segment : segments) {
            if (!segment.silent()) {
                for (Word word : SpreadWords.over(segment.text(), segment.from(), segment.to(), segment.confidence())) {
                    keep(words, word);
                }
            }
        }
    }

    private Segment segment(JsonNode node) throws EngineTroubleException {
        double likelihood = node.path("avg_logprob").asDouble(Double.NaN);
        boolean silent = node.path("no_speech_prob").asDouble(0) > SILENT && likelihood < UNLIKELY;
        double confidence = Double.isNaN(likelihood) ? ASSUMED : Math.clamp(Math.exp(likelihood), 0, 1);
        return new Segment(node.path("text").asString(""), time(node, "start"), time(node, "end"), confidence, silent);
    }

    private void add(List<Word> words, JsonNode node) throws EngineTroubleException {
        double from = time(node, "start");
        double to = Math.max(from, time(node, "end"));
        double middle = (from + to) / 2;
        Segment around = segments.stream()
                .filter(segment -> segment.from() <= middle && middle <= segment.to())
                .findFirst()
                .orElse(null);
        if (around != null && around.silent()) {
            return;
        }
        double segment = around == null ? ASSUMED : around.confidence();
        double confidence = node.path("probability").asDouble(segment);
        keep(words, new Word(node.path("word").asString(""), from, to, Math.clamp(confidence, 0, 1)));
    }

    private void keep(List<Word> words, Word word) {
        String text = PlainText.line(word.text(), LONGEST_WORD);
        if (!text.isEmpty()) {
            words.add(new Word(text, word.from(), Math.min(word.to(), seconds), word.confidence()));
        }
    }

    private double time(JsonNode node, String field) throws EngineTroubleException {
        double time = node.path(field).asDouble(Double.NaN);
        if (!(time >= -SLACK && time <= seconds + SLACK)) {
            throw new EngineTroubleException("It gave times that are not within the recording.");
        }
        return Math.clamp(time, 0, seconds);
    }
}
