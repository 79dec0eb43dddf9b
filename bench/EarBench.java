package app.greenroom.ear;

import app.greenroom.speech.LiveWords;
import app.greenroom.speech.SpeechBench;
import app.greenroom.speech.Word;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Measures how turns are taken: {@code turns FOLDER} decides over answers with planted pauses and known ends; {@code cost
 * FOLDER} says what listening takes beside the engine alone, and {@code load FOLDER} how many can be listened to at once.
 */
public class EarBench {

    private static final int RATE = 16_000;
    /** What a page sends at once. */
    private static final int BLOCK = 1600;

    private static final double AFTERWARDS = 12;

    private final SpeechBench speech = new SpeechBench(Path.of(System.getenv("GREENROOM_MODELS")));
    private final Path folder;

    public static void main(String[] arguments) throws Exception {
        EarBench bench = new EarBench(Path.of(arguments[1]));
        System.out.printf("%tF, %d cores, load %.1f%n", System.currentTimeMillis(), cores(), load());
        int[] numbers = Arrays.stream(arguments).skip(2).mapToInt(Integer::parseInt).toArray();
        switch (arguments[0]) {
            case "turns" -> bench.turns(numbers.length > 0 ? numbers[0] : Integer.MAX_VALUE);
            case "cost" -> bench.cost();
            case "load" -> bench.load(numbers);
            default -> throw new IllegalArgumentException("turns, cost or load?");
        }
        System.out.printf("load %.1f afterwards%n", load());
    }

    private EarBench(Path folder) {
        this.folder = folder;
    }

    private static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    // ---- answers

    /**
     * @param pauses planted ones, in seconds
     * @param end of the last word, in seconds
     */
    private record Answer(String name, short[] samples, List<Double> pauses, double end) {}

    /** Each folder holds the pieces of one answer, between which somebody thinks. */
    private List<Answer> answers() throws IOException {
        List<Answer> answers = new ArrayList<>();
        try (Stream<Path> folders = Files.list(folder)) {
            for (Path one : folders.filter(Files::isDirectory).sorted().toList()) {
                answers.add(answer(one));
            }
        }
        return answers;
    }

    private static Answer answer(Path folder) throws IOException {
        Random random = new Random(folder.getFileName().toString().hashCode());
        List<short[]> pieces = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                pieces.addAll(parts(trimmed(read(file)), random));
            }
        }
        List<Double> pauses = new ArrayList<>();
        List<short[]> whole = new ArrayList<>(List.of(new short[RATE]));
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                // every third is as long as the longest that is promised
                double pause = i % 3 == 1 ? 4.0 : 0.8 + random.nextDouble() * 3.2;
                pauses.add(pause);
                whole.add(new short[(int) (pause * RATE)]);
            }
            whole.add(pieces.get(i));
        }
        double end = (double) length(whole) / RATE;
        whole.add(new short[(int) (AFTERWARDS * RATE)]);
        return new Answer(folder.getFileName().toString(), withRoom(joined(whole), random), pauses, end);
    }

    /** A long piece is parted at up to two of its own short silences. */
    private static List<short[]> parts(short[] piece, Random random) {
        List<Integer> gaps = new ArrayList<>();
        double loud = loudest(piece);
        int quiet = 0;
        for (int at = 0; at + 160 <= piece.length; at += 160) {
            quiet = rms(piece, at) < loud * 0.03 ? quiet + 1 : 0;
            if (quiet == 12) {
                gaps.add(at - 6 * 160);
            }
        }
        List<Integer> cuts = new ArrayList<>();
        if (piece.length > 6 * RATE) {
            for (int i = 0; i < 2 && !gaps.isEmpty(); i++) {
                cuts.add(gaps.remove(random.nextInt(gaps.size())));
            }
        }
        cuts.sort(null);
        cuts.add(piece.length);
        List<short[]> parts = new ArrayList<>();
        int from = 0;
        for (int to : cuts) {
            if (to - from > RATE / 2) {
                parts.add(trimmed(Arrays.copyOfRange(piece, from, to)));
                from = to;
            }
        }
        return parts;
    }

    private static short[] trimmed(short[] samples) {
        double loud = loudest(samples);
        int from = 0;
        int to = samples.length;
        while (from + 160 < to && rms(samples, from) < loud * 0.03) {
            from += 160;
        }
        while (to - 160 > from && rms(samples, to - 160) < loud * 0.03) {
            to -= 160;
        }
        return Arrays.copyOfRange(samples, from, to);
    }

    private static double loudest(short[] samples) {
        double loudest = 0;
        for (int at = 0; at + 160 <= samples.length; at += 160) {
            loudest = Math.max(loudest, rms(samples, at));
        }
        return loudest;
    }

    private static double rms(short[] samples, int at) {
        double sum = 0;
        for (int i = at; i < at + 160; i++) {
            sum += (double) samples[i] * samples[i];
        }
        return Math.sqrt(sum / 160);
    }

    /** A room that hums and hisses about 50 dB below full scale, with a click now and then. */
    private static short[] withRoom(short[] samples, Random random) {
        double brown = 0;
        for (int i = 0; i < samples.length; i++) {
            brown = 0.98 * brown + random.nextGaussian() * 12;
            double click = random.nextInt(4 * RATE) == 0 ? 4000 : 0;
            double room = brown + random.nextGaussian() * 30 + 40 * Math.sin(2 * Math.PI * 50 * i / RATE) + click;
            samples[i] = (short) Math.clamp(Math.round(samples[i] + room), -32768, 32767);
        }
        return samples;
    }

    private static short[] read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        short[] samples = new short[bytes.length / 2];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
        return samples;
    }

    private static int length(List<short[]> pieces) {
        return pieces.stream().mapToInt(piece -> piece.length).sum();
    }

    private static short[] joined(List<short[]> pieces) {
        short[] whole = new short[length(pieces)];
        int at = 0;
        for (short[] piece : pieces) {
            System.arraycopy(piece, 0, whole, at, piece.length);
            at += piece.length;
        }
        return whole;
    }

    // ---- turns: time is counted in sound, so other work on the machine changes nothing

    private final List<Double> proposed = new ArrayList<>();
    private final List<Double> ended = new ArrayList<>();
    private final List<Double> lags = new ArrayList<>();
    private final List<Double> planted = new ArrayList<>();
    private int cutOff;
    private int early;
    private int words;

    private void turns(int most) throws Exception {
        List<Answer> answers = answers();
        for (Answer answer : answers.subList(0, Math.min(most, answers.size()))) {
            planted.addAll(answer.pauses());
            turn(answer);
        }
        System.out.printf(
                Locale.ROOT,
                "%d answers, %d planted pauses (%.1f to %.1f s, %d of 4 s), %d words heard%n",
                ended.size() + cutOff,
                planted.size(),
                planted.stream().min(Double::compare).orElseThrow(),
                planted.stream().max(Double::compare).orElseThrow(),
                planted.stream().filter(pause -> pause == 4.0).count(),
                words);
        System.out.printf("turns cut off: %d%n", cutOff);
        System.out.printf("countdowns that began in a planted pause and were taken back: %d%n", early);
        print("the turn seems to be over, after the true end", proposed);
        print("the turn is over, after the true end", ended);
        print("a word in the caption, after it was spoken", lags);
    }

    private void turn(Answer answer) throws Exception {
        Listening listening = new Listening();
        try (Ear ear = new StreamingEar(
                speech.voices(), speech.words(), EarSettings.generous(), listening, () -> {})) {
            for (int at = 0; at < answer.samples().length; at += BLOCK) {
                int count = Math.min(BLOCK, answer.samples().length - at);
                listening.heard = (double) (at + count) / RATE;
                ear.hear(Arrays.copyOfRange(answer.samples(), at, at + count), count);
            }
        }
        lags.addAll(listening.lags);
        words += listening.words;
        if (listening.overs.isEmpty() || listening.overs.getFirst() < answer.end()) {
            cutOff++;
            System.out.println("cut off or never over: " + answer.name() + " " + listening.overs + ", end " + answer.end());
            return;
        }
        early += (int) listening.proposals.stream().filter(at -> at < answer.end()).count();
        double proposal = listening.proposals.stream().filter(at -> at >= answer.end()).findFirst().orElseThrow();
        proposed.add(proposal - answer.end());
        ended.add(listening.overs.getFirst() - answer.end());
    }

    /** Notes when what was told, counted in sound that had been sent by then. */
    private static class Listening implements EarEvents {

        final List<Double> overs = new ArrayList<>();
        final List<Double> proposals = new ArrayList<>();
        final List<Double> lags = new ArrayList<>();
        int words;
        double heard;

        private record Shown(double at, List<String> words) {}

        private final List<Shown> shown = new ArrayList<>();

        @Override
        public void tell(EarEvent event) {
            switch (event) {
                case EarEvent.Over over -> overs.add(heard);
                case EarEvent.ProbablyOver over -> proposals.add(heard);
                case EarEvent.Partial partial -> shown.add(new Shown(heard, List.of(partial.text().split(" "))));
                case EarEvent.Words settled -> settle(settled.words());
                default -> {}
            }
        }

        private void settle(List<Word> settled) {
            words += settled.size();
            for (int i = 0; i < settled.size(); i++) {
                Word word = settled.get(i);
                int place = i;
                double first = shown.stream()
                        .filter(one -> one.words().size() > place && one.words().get(place).equals(word.text()))
                        .mapToDouble(Shown::at)
                        .findFirst()
                        .orElse(heard);
                lags.add(first - word.to());
            }
            shown.clear();
        }
    }

    private static void print(String what, List<Double> seconds) {
        List<Double> sorted = seconds.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%s: median %.2f s, 90 of 100 within %.2f s, at most %.2f s%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get((int) (sorted.size() * 0.9)),
                sorted.getLast());
    }

    // ---- what a second of sound costs

    @FunctionalInterface
    private interface Listener extends AutoCloseable {
        void hear(short[] samples, int count) throws IOException;

        @Override
        default void close() throws IOException {}
    }

    private Listener engine() throws IOException {
        LiveWords words = speech.words();
        return new Listener() {
            @Override
            public void hear(short[] samples, int count) {
                words.hear(samples, count);
            }

            @Override
            public void close() {
                words.close();
            }
        };
    }

    private Listener ear(EarEvents events) throws IOException {
        Ear ear = new StreamingEar(speech.voices(), speech.words(), EarSettings.generous(), events, () -> {});
        return new Listener() {
            @Override
            public void hear(short[] samples, int count) throws IOException {
                ear.hear(samples, count);
            }

            @Override
            public void close() {
                ear.close();
            }
        };
    }

    /** Somebody who speaks without a pause, and somebody who thinks: seconds of processor time a second of sound. */
    private void cost() throws Exception {
        List<Answer> answers = answers();
        short[] fluent = fluent(answers);
        short[] thinking = answers.getFirst().samples();
        processor(engine(), fluent);
        processor(ear(event -> {}), fluent);
        for (int round = 1; round <= 3; round++) {
            double engine = processor(engine(), fluent);
            double ear = processor(ear(event -> {}), fluent);
            double engineThinking = processor(engine(), thinking);
            double earThinking = processor(ear(event -> {}), thinking);
            System.out.printf(
                    Locale.ROOT,
                    "processor time a second of sound, round %d: speech without pauses: engine %.3f, ear %.3f, engine/ear %.2f;"
                            + " with pauses: engine %.3f, ear %.3f, engine/ear %.2f%n",
                    round,
                    engine,
                    ear,
                    engine / ear,
                    engineThinking,
                    earThinking,
                    engineThinking / earThinking);
        }
    }

    private double processor(Listener listener, short[] sound) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        try (listener) {
            for (int at = 0; at + BLOCK <= sound.length; at += BLOCK) {
                listener.hear(Arrays.copyOfRange(sound, at, at + BLOCK), BLOCK);
            }
        }
        return (threads.getCurrentThreadCpuTime() - before) / 1e9 / (sound.length / (double) RATE);
    }

    /** Speech of about half a minute. */
    private static short[] fluent(List<Answer> answers) {
        List<short[]> pieces = new ArrayList<>();
        for (Answer answer : answers) {
            if (length(pieces) < 25 * RATE && answer.pauses().isEmpty()) {
                pieces.add(Arrays.copyOfRange(answer.samples(), RATE, (int) (answer.end() * RATE)));
            }
        }
        return joined(pieces);
    }

    // ---- at once, in real time

    /** A stream is late when a block was worked through more than half a second after it came. */
    private static final double LATE = 0.5;

    private void load(int[] counts) throws Exception {
        short[] sound = fluent(answers());
        for (int count : counts) {
            double engine = together(count, sound, true);
            double ears = together(count, sound, false);
            System.out.printf(
                    Locale.ROOT,
                    "%d at once: engine alone at most %.2f s behind%s; ears at most %.2f s behind%s (load %.1f)%n",
                    count,
                    engine,
                    engine > LATE ? ", late" : "",
                    ears,
                    ears > LATE ? ", late" : "",
                    load());
        }
    }

    private double together(int count, short[] sound, boolean engine) throws Exception {
        double[] behind = new double[count];
        CountDownLatch done = new CountDownLatch(count);
        for (int i = 0; i < count; i++) {
            int place = i;
            Listener listener = engine ? engine() : ear(event -> {});
            Thread.ofPlatform().start(() -> {
                try (listener) {
                    behind[place] = inRealTime(listener, sound, place * BLOCK * 1_000_000_000L / RATE / count);
                } catch (Exception e) {
                    behind[place] = Double.POSITIVE_INFINITY;
                    e.printStackTrace();
                } finally {
                    done.countDown();
                }
            });
        }
        done.await();
        return Arrays.stream(behind).max().orElseThrow();
    }

    private static double inRealTime(Listener listener, short[] sound, long offset) throws IOException {
        long begin = System.nanoTime() + offset;
        long worst = 0;
        for (int at = 0; at + BLOCK <= sound.length; at += BLOCK) {
            long comes = begin + (at + BLOCK) * 1_000_000_000L / RATE;
            while (System.nanoTime() < comes) {
                LockSupport.parkNanos(comes - System.nanoTime());
            }
            listener.hear(Arrays.copyOfRange(sound, at, at + BLOCK), BLOCK);
            worst = Math.max(worst, System.nanoTime() - comes);
        }
        return Duration.ofNanos(worst).toMillis() / 1000.0;
    }
}
