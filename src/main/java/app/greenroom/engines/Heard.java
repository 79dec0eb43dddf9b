package app.greenroom.engines;

import app.greenroom.speech.Engine;
import app.greenroom.speech.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said.
 *
 * @param engine the one that spoke, which need not be the one that was chosen
 * @param clearFrom the mean confidence that its words must have to be judged by; null where nobody has measured it
 * @param why a sentence for people on why the built-in engine stood in; empty when the chosen one spoke
 */
public record Heard(
        List<Word> words, Engine engine, @Nullable Double clearFrom, String why) {}
