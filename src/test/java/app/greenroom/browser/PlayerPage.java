package app.greenroom.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A page with a player on it, its recording ready. */
record PlayerPage(Page page) {

    /** Compares what is heard after a seek with the recording as the recorder handed it out. */
    private static final String LISTEN = """
            async ({ recording, at }) => {
              const media = document.querySelector('greenroom-player').media;
              const context = new AudioContext();
              const truth = await context.decodeAudioData(Uint8Array.from(atob(recording), c => c.charCodeAt(0)).buffer);
              const samples = truth.getChannelData(0);
              const SIZE = 2048;
              const loudness = part => Math.sqrt(part.reduce((sum, one) => sum + one * one, 0) / SIZE);
              const spoken = time => {
                const from = Math.max(0, Math.round(time * truth.sampleRate) - SIZE);
                return loudness(samples.subarray(from, from + SIZE));
              };
              const heard = [];
              const ear = context.createScriptProcessor(SIZE, 1, 1);
              ear.onaudioprocess = ({ inputBuffer }) =>
                media.paused || heard.push([media.currentTime, loudness(inputBuffer.getChannelData(0))]);
              context.createMediaStreamSource(media.captureStream()).connect(ear).connect(context.destination);
              await new Promise(done => {
                media.addEventListener('seeked', done, { once: true });
                media.currentTime = at;
              });
              await media.play();
              await new Promise(done =>
                media.addEventListener('timeupdate', () => media.currentTime > at + 2.5 && done()));
              media.pause();
              await context.close();
              // the first moments are those of a player that is just starting
              const steady = heard.filter(([time]) => time > at + 0.4);
              const unlike = shift =>
                steady.reduce((sum, [time, loud]) => sum + Math.abs(loud - spoken(time + shift)), 0);
              let best = 0;
              for (let shift = -1; shift <= 1; shift += 0.02) if (unlike(shift) < unlike(best)) best = shift;
              return best;
            }""";

    /** A film is decoded without help of a graphics card, on a machine that may be busy. */
    private static final double PATIENCE = 90_000;

    private static final String STATE = """
            () => {
              const { media } = document.querySelector('greenroom-player');
              const { paused, ended, seeking, readyState, networkState, currentTime, duration } = media;
              return JSON.stringify({ paused, ended, seeking, readyState, networkState, currentTime, duration,
                error: media.error?.message });
            }""";

    static PlayerPage open(Page page, String address) {
        page.navigate(address);
        page.waitForFunction("""
                () => {
                  const player = document.querySelector('greenroom-player');
                  return player?.peaks?.length > 1 && player.media?.readyState >= 1;
                }""");
        return new PlayerPage(page);
    }

    /** As the file itself says, in seconds. */
    double duration() {
        return number("() => document.querySelector('greenroom-player').media.duration", null);
    }

    /** As the page says, in seconds. */
    double shownDuration() {
        return number("() => document.querySelector('greenroom-player').duration", null);
    }

    String mediaType() {
        return (String) page.evaluate("""
                async () => {
                  const { src } = document.querySelector('greenroom-player');
                  return (await fetch(src, { headers: { Range: 'bytes=0-99' } })).headers.get('Content-Type');
                }""");
    }

    /** Where the player stands once it has found its way there. */
    double seek(double seconds) {
        return number("""
                async at => {
                  const { media } = document.querySelector('greenroom-player');
                  const arrived = new Promise(done => media.addEventListener('seeked', done, { once: true }));
                  document.querySelector('greenroom-player').seek(at);
                  await arrived;
                  return media.currentTime;
                }""", seconds);
    }

    /** How many seconds the sound at this place is away from where it was recorded. */
    double heardAway(double seconds, byte[] recording) {
        return number(LISTEN, Map.of("recording", Base64.getEncoder().encodeToString(recording), "at", seconds));
    }

    /** Where the player was, ten times a second, while it played from a place past a silence that is skipped. */
    @SuppressWarnings("unchecked")
    List<Double> placesHeardSkipping(double from, double silentFrom, double silentTo) {
        page.evaluate(
                "silence => document.querySelector('greenroom-player').silences = [silence]",
                List.of(silentFrom, silentTo));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Skip silences"))
                .click();
        List<Number> places = (List<Number>) page.evaluate("""
                async ([from, to]) => {
                  const player = document.querySelector('greenroom-player');
                  player.seek(from);
                  await player.play();
                  const places = [];
                  await new Promise(done => {
                    const timer = setInterval(() => {
                      places.push(player.currentTime);
                      if (player.currentTime > to) done(clearInterval(timer));
                    }, 100);
                  });
                  player.pause();
                  return places;
                }""", List.of(from, silentTo));
        return places.stream().map(Number::doubleValue).toList();
    }

    void play() {
        double from = number("() => document.querySelector('greenroom-player').currentTime", null);
        page.evaluate("() => document.querySelector('greenroom-player').play()");
        try {
            page.waitForFunction(
                    "from => document.querySelector('greenroom-player').currentTime > from + 0.3",
                    from,
                    new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
        } catch (TimeoutError e) {
            throw new AssertionError("it does not play on from " + from + ": " + page.evaluate(STATE), e);
        }
    }

    /** The length of a recording by its sound alone, whatever its file says. */
    double decodedSeconds(byte[] recording) {
        return number("""
                async recording => {
                  const context = new OfflineAudioContext(1, 1, 48000);
                  const bytes = Uint8Array.from(atob(recording), c => c.charCodeAt(0));
                  return (await context.decodeAudioData(bytes.buffer)).duration;
                }""", Base64.getEncoder().encodeToString(recording));
    }

    private double number(String script, Object given) {
        return ((Number) page.evaluate(script, given)).doubleValue();
    }
}
