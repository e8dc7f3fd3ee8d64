package io.stammkunde.metrics.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten million events, and the board over two of their years. Run with {@code -Dstammkunde.benchmark=true} on an idle
 * machine with two processors; takes some minutes.
 */
@EnabledIfSystemProperty(named = "stammkunde.benchmark", matches = "true")
class BoardSpeedTest {
    private static final Logger LOG = Logger.getLogger(BoardSpeedTest.class);

    @TempDir
    Path folder;

    @Test
    void theBoardOfTenMillionEventsIsAnsweredInTwoSeconds() throws IOException, InterruptedException {
        var filled = run("fill");
        var asked = run("ask");

        assertThat(filled.get("ingest.per.second")).isGreaterThan(50_000);
        assertThat(asked.get("greatest.ratio")).isLessThanOrEqualTo(1.3);
        assertThat(asked.get("board.ms")).isLessThan(2_000);
        assertThat(Math.max(filled.get("rss.peak.mb"), asked.get("rss.peak.mb")))
                .isLessThan(2_500);
    }

    private Map<String, Double> run(String mode) throws IOException, InterruptedException {
        var log = folder.resolve(mode + ".log");
        var command = List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx768m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                BoardBenchmark.class.getName(),
                mode,
                folder.toString());
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        var lines = Files.readAllLines(log);
        lines.forEach(line -> LOG.info(line));
        assertThat(exit).isZero();
        return lines.stream()
                .map(line -> line.split("=", -1))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.toMap(parts -> parts[0], parts -> Double.valueOf(parts[1])));
    }
}
