package app.greenroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All style sheets are on every page, so a name that two features use would dress the one as the other. */
class StylesTest {

    private static final Pattern OWN_RULE = Pattern.compile("(?m)^\\.(gr-[\\w-]+)(?: \\{|,$)");

    @Test
    void aClassIsDressedInOneFileOnly() throws IOException {
        Map<String, Set<String>> files = new TreeMap<>();
        for (Resource sheet :
                new PathMatchingResourcePatternResolver().getResources("classpath:META-INF/resources/css/*.css")) {
            OWN_RULE.matcher(sheet.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .forEach(rule -> files.computeIfAbsent(rule.group(1), name -> new TreeSet<>())
                            .add(String.valueOf(sheet.getFilename())));
        }
        assertThat(files).hasSizeGreaterThan(100);
        files.values().removeIf(found -> found.size() == 1);
        assertThat(files).isEmpty();
    }
}
