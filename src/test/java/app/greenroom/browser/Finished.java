package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser said a take is, and the server confirmed after reading what it has on its disk.
 *
 * @param length in bytes
 */
record Finished(String take, long length, String sha256, String state) {

    private static final double PATIENCE = 60_000;

    /** Does something in the page that brings a take to its end, and waits for the server's word on it. */
    static Finished after(Page page, Runnable deed) {
        Response answer = page.waitForResponse(
                response -> response.url().endsWith("/finish") && response.status() == 200,
                new Page.WaitForResponseOptions().setTimeout(PATIENCE),
                deed);
        String[] address = answer.url().split("/");
        JsonMapper json = new JsonMapper();
        JsonNode said = json.readTree(answer.request().postData());
        return new Finished(
                address[address.length - 2],
                said.get("length").asLong(),
                said.get("sha256").asString(),
                json.readTree(answer.text()).get("state").asString());
    }

    /** Bit by bit what the recorder handed out, at least up to this time. */
    void assertHolds(RecordedSlices recorded, long until) {
        assertThat(state).isIn("VERIFIED", "READY");
        assertThat(length)
                .isBetween((long) recorded.until(until).length, (long) recorded.bytes().length)
                .isPositive();
        assertThat(sha256).isEqualTo(recorded.digest(length));
    }
}
