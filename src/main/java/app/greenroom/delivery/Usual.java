package app.greenroom.delivery;

import org.jspecify.annotations.Nullable;

/**
 * What a measure is compared to, and who found it.
 *
 * @param range in words
 * @param source short enough to be read; empty where nobody agrees on a range
 * @param address of the source; null when it has none
 */
public record Usual(String range, String source, @Nullable String address) {

    static final Usual NOT_AGREED = new Usual("There is no agreed range for this.", "", null);

    /** 198 in Li (2021), who finds 28 more than Tauroza and Allison (1990) did; about 150 in US conversation. */
    static final Usual PACE = new Usual(
            "People average 150 to 198 in English: 150 in US conversation, 170 and 198 in British speech of 1990 and 2020.",
            "National Center for Voice and Speech; Tauroza & Allison 1990; Li 2021",
            "https://doi.org/10.25236/AJHSS.2021.040517");

    static final Usual PAUSES = new Usual(
            "Pauses up to a second are part of all speech, longer ones of thinking aloud.",
            "Campione & Véronis 2002",
            "https://www.isca-speech.org/archive/sp2002/sp02_199.html");

    static final Usual HESITATIONS = new Usual(
            "In conversation people make 2 to 3 such sounds in a hundred words.",
            "Bortfeld et al. 2001",
            "https://doi.org/10.1177/00238309010440020101");

    static final Usual REPAIRS = new Usual(
            "In conversation people say something again, or start anew, 3 to 4 times in a hundred words.",
            "Bortfeld et al. 2001",
            "https://doi.org/10.1177/00238309010440020101");

    static final Usual PITCH = new Usual(
            "In twenty students’ talks it moved by 11 to 24 %.",
            "Hincks 2004", "https://www.isca-speech.org/archive/icall2004/iic4_016.html");
}
