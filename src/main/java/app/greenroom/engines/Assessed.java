package app.greenroom.engines;

import app.greenroom.assessment.Assessment;

/**
 * What was found in an answer. The assessment names the engine that spoke.
 *
 * @param why a sentence for people on why the built-in engine stood in; empty when the chosen one spoke
 */
public record Assessed(Assessment assessment, String why) {}
