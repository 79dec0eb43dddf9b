import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads the test reports of Maven and says in a few lines what passed, what failed, and what was skipped and why. */
public class TestSummary {

    public static void main(String[] folders) throws Exception {
        int tests = 0;
        List<String> failed = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        for (String folder : folders) {
            if (!Files.isDirectory(Path.of(folder))) {
                continue;
            }
            try (Stream<Path> reports = Files.list(Path.of(folder))) {
                for (Path report : reports.filter(TestSummary::isReport).sorted().toList()) {
                    NodeList cases = DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(report.toFile())
                            .getElementsByTagName("testcase");
                    for (int i = 0; i < cases.getLength(); i++) {
                        Element test = (Element) cases.item(i);
                        String name = test.getAttribute("classname").replaceFirst(".*\\.", "") + "." + test.getAttribute("name");
                        tests++;
                        if (has(test, "failure") || has(test, "error")) {
                            failed.add(name);
                        } else if (has(test, "skipped")) {
                            skipped.add(name + ": "
                                    + ((Element) test.getElementsByTagName("skipped").item(0)).getAttribute("message"));
                        }
                    }
                }
            }
        }
        System.out.println();
        skipped.forEach(line -> System.out.println("skipped  " + line));
        failed.forEach(line -> System.out.println("FAILED   " + line));
        System.out.printf(
                "%d passed, %d failed, %d skipped%n",
                tests - failed.size() - skipped.size(), failed.size(), skipped.size());
        System.exit(failed.isEmpty() && tests > 0 ? 0 : 1);
    }

    private static boolean isReport(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("TEST-") && name.endsWith(".xml");
    }

    private static boolean has(Element test, String tag) {
        return test.getElementsByTagName(tag).getLength() > 0;
    }
}
