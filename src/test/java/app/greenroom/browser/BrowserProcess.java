package app.greenroom.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** A browser with a profile on the disk, which can die as browsers die on a phone without power. */
record BrowserProcess(ProcessHandle process, BrowserContext context) {

    Page page() {
        return context.pages().getFirst();
    }

    /** @return when it was killed, by the clock that its pages told the time by */
    long kill() {
        List<ProcessHandle> all =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        long at = System.currentTimeMillis();
        all.forEach(ProcessHandle::destroyForcibly);
        return at;
    }
}
