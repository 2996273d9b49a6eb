import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Writes into the table of the gate's invariants which tests name each of them and how these ended, from the reports of the last run.
 *
 * <p>Usage: {@code java GateTable.java TABLE [--LENGTH=NUMBER]... MODULE...}. The lengths are those of the proofs in that run. Number and sentence of a row are written by hand; what stands behind them is
 * replaced. A test names an invariant by beginning its display name, or its first argument, with the number or with several.
 */
public final class GateTable {
    private static final String BEGIN = "<!-- generated: begin -->";
    private static final String END = "<!-- generated: end -->";
    private static final String RUN = "Written from the reports of ";
    private static final Pattern ROW = Pattern.compile("\\| (I-[0-9]+b?) \\| (.*?) \\|.*");
    /** After the name of the method, where that is shown before the arguments of a parameterized test. */
    private static final Pattern NUMBERS = Pattern.compile("^(?:\\w+\\([^)]*\\) )?(?:\"?I-[0-9]+b?\"?[ ,:]+)+");
    private static final Pattern NUMBER = Pattern.compile("I-[0-9]+b?");

    /** Of each invariant that the table knows, its tests by class, and how many of them there are and did not pass. */
    private final Map<String, Map<String, Count>> tests = new LinkedHashMap<>();

    private final List<String> lengths = new ArrayList<>();
    private int all;

    public static void main(String[] arguments) throws Exception {
        Path table = Path.of(arguments[0]);
        try {
            GateTable gate = new GateTable();
            List<String> lines = Files.readAllLines(table);
            gate.learn(lines);
            for (String argument : List.of(arguments).subList(1, arguments.length)) {
                if (argument.startsWith("--")) {
                    gate.lengths.add(argument.substring(2));
                } else {
                    gate.readReports(Path.of(argument));
                }
            }
            Files.writeString(table, String.join("\n", gate.filled(lines)) + "\n");
            System.out.println(gate.summary());
        } catch (Refused refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    private void learn(List<String> lines) throws Refused {
        for (String line : between(lines)) {
            Matcher row = ROW.matcher(line);
            if (row.matches() && tests.put(row.group(1), new TreeMap<>()) != null) {
                throw new Refused("The table has two rows for " + row.group(1) + ".");
            }
        }
    }

    private void readReports(Path module) throws Exception {
        for (String kind : List.of("surefire-reports", "failsafe-reports")) {
            Path folder = module.resolve("target").resolve(kind);
            if (Files.isDirectory(folder)) {
                for (Path report : reports(folder)) {
                    read(report);
                }
            }
        }
    }

    private static List<Path> reports(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml")).sorted().toList();
        }
    }

    private void read(Path report) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        NodeList cases = builder.parse(report.toFile()).getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            Element test = (Element) cases.item(i);
            all++;
            Matcher named = NUMBERS.matcher(test.getAttribute("name") + " ");
            if (named.find()) {
                count(NUMBER.matcher(named.group()).results().map(number -> number.group()).toList(), test, report);
            }
        }
    }

    private void count(List<String> numbers, Element test, Path report) throws Refused {
        String type = test.getAttribute("classname").replaceFirst(".*\\.", "");
        boolean passed = Stream.of("failure", "error", "skipped")
                .allMatch(end -> test.getElementsByTagName(end).getLength() == 0);
        for (String number : numbers) {
            Map<String, Count> classes = tests.get(number);
            if (classes == null) {
                throw new Refused(report.getFileName() + " names " + number + ", which the table does not know: "
                        + test.getAttribute("name"));
            }
            classes.merge(type, new Count(1, passed ? 0 : 1), Count::plus);
        }
    }

    private List<String> filled(List<String> lines) throws Refused {
        List<String> filled = new ArrayList<>(lines.subList(0, lines.indexOf(BEGIN) + 1));
        for (String line : between(lines)) {
            if (line.isEmpty() || line.startsWith(RUN)) {
                continue;
            }
            Matcher row = ROW.matcher(line);
            filled.add(row.matches()
                    ? "| " + row.group(1) + " | " + row.group(2) + " | " + told(tests.get(row.group(1))) + " |"
                    : line);
        }
        filled.addAll(List.of("", RUN + all + " tests, with " + String.join(", ", lengths) + "."));
        filled.addAll(lines.subList(lines.indexOf(END), lines.size()));
        return filled;
    }

    private static String told(Map<String, Count> classes) {
        if (classes.isEmpty()) {
            return " | not built yet";
        }
        int failed = classes.values().stream().mapToInt(Count::failed).sum();
        return classes.entrySet().stream()
                        .map(entry -> "`" + entry.getKey() + "` " + entry.getValue().all())
                        .collect(Collectors.joining(", "))
                + " | " + (failed == 0 ? "passed" : failed + " failed");
    }

    private String summary() {
        long built = tests.values().stream().filter(classes -> !classes.isEmpty()).count();
        return built + " of " + tests.size() + " invariants are named by a test; without one: "
                + tests.entrySet().stream()
                        .filter(entry -> entry.getValue().isEmpty())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.joining(" "));
    }

    private static List<String> between(List<String> lines) throws Refused {
        int begin = lines.indexOf(BEGIN);
        int end = lines.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new Refused("The table must stand between " + BEGIN + " and " + END + ".");
        }
        return lines.subList(begin + 1, end);
    }

    private record Count(int all, int failed) {
        Count plus(Count other) {
            return new Count(all + other.all, failed + other.failed);
        }
    }

    /** A table that cannot be written, told in one sentence. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(String sentence) {
            super(sentence);
        }
    }
}
