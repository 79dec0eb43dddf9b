package app.greenroom.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** What most suites begin with: a new studio with one candidate, and a browser with somebody to speak into it. */
record Rehearsal(RunningStudio studio, Chromium chromium) implements AutoCloseable {

    /** What is said into a microphone that is never silent. */
    private static final Path TALK = Path.of("src/test/resources/voice/answer.wav");

    /** Without speech models, and with somebody who never stops talking. */
    static Rehearsal talkingOn(Path home) throws IOException, InterruptedException {
        return start(home, Chromium.talkingOn(TALK), Map.of());
    }

    /** @param settings as an operator gives them, in the environment */
    static Rehearsal start(Path home, Chromium chromium, Map<String, String> settings)
            throws IOException, InterruptedException {
        try {
            Packaged.layWithCandidate(home, chromium);
            return new Rehearsal(RunningStudio.start(home, settings), chromium);
        } catch (IOException | InterruptedException | RuntimeException e) {
            chromium.close();
            throw e;
        }
    }

    /** The candidate, inside, at a desk; no page is open yet. */
    Page candidate() {
        return candidate(Examination.WIDE);
    }

    Page candidate(int width) {
        return People.inside(chromium, studio, People.CANDIDATE, width, ColorScheme.LIGHT);
    }

    /** Where the candidate practises the first question that there is. */
    String practice() {
        Page page = candidate();
        String question = RecorderPage.anyQuestion(page, studio.url());
        page.context().close();
        return question;
    }

    @Override
    public void close() throws InterruptedException {
        chromium.close();
        studio.close();
    }
}
