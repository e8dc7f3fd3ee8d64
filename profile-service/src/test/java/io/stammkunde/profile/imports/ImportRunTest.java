package io.stammkunde.profile.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.event.CollectedEventV1;
import io.stammkunde.profile.source.NewSource;
import io.stammkunde.profile.source.Source;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportRunTest {
    private static final UUID ID = new UUID(1, 2);
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final int BATCH = 10;

    @TempDir
    Path root;

    private final InMemoryImports imports = new InMemoryImports();
    private final List<CollectedEventV1> durable = new ArrayList<>();

    @Test
    void everyOrderBecomesDurableAndTheUploadGoes() throws Exception {
        uploaded(csv(35));

        run(Integer.MAX_VALUE).handle(ID);

        assertThat(imports.get(ID).state()).isEqualTo(ImportJob.State.COMPLETED);
        assertThat(imports.get(ID).progress().ordersSent()).isEqualTo(35);
        assertThat(messageIds()).hasSize(35).doesNotHaveDuplicates();
        assertThat(files().upload()).doesNotExist();
        assertThat(files().orders()).doesNotExist();
        assertThat(files().rejects()).exists();
    }

    @Test
    void goesOnAfterTheLastBatchThatIsKnownToBeDurable() throws Exception {
        // Given
        uploaded(csv(35));
        assertThatThrownBy(() -> run(2 * BATCH).handle(ID)).isInstanceOf(Patience.Over.class);
        assertThat(imports.get(ID).progress().ordersSent()).isEqualTo(20);

        // When
        run(Integer.MAX_VALUE).handle(ID);

        // Then
        assertThat(messageIds()).hasSize(35).doesNotHaveDuplicates();
        assertThat(imports.get(ID).progress().ordersSent()).isEqualTo(35);
        assertThat(imports.get(ID).state()).isEqualTo(ImportJob.State.COMPLETED);
    }

    @Test
    void readsAgainFromTheBeginningWhatACrashInterruptedWhileReading() throws Exception {
        // Given
        uploaded(csv(35));
        files().startWork();
        Files.writeString(files().work().resolve("lines-00000.run"), "half a run");
        Files.writeString(files().rejects(), "half a line");

        // When
        run(Integer.MAX_VALUE).handle(ID);

        // Then
        assertThat(messageIds()).hasSize(35);
        assertThat(files().work()).doesNotExist();
    }

    @Test
    void theSameFileAgainHasTheSameMessageIds() throws Exception {
        uploaded(csv(35));
        run(Integer.MAX_VALUE).handle(ID);
        List<String> first = messageIds();
        durable.clear();

        uploaded(csv(35));
        run(Integer.MAX_VALUE).handle(ID);

        assertThat(messageIds()).isEqualTo(first);
    }

    @Test
    void aFileThatDoesNotFitFailsAndSaysWhy() throws Exception {
        uploaded("a,b\n1,2\n");

        run(Integer.MAX_VALUE).handle(ID);

        assertThat(imports.get(ID).state()).isEqualTo(ImportJob.State.FAILED);
        assertThat(imports.get(ID).failure()).contains("Customer");
        assertThat(durable).isEmpty();
    }

    @Test
    void aDeletedImportStopsAndLeavesNothingBehind() throws Exception {
        uploaded(csv(35));

        run(Integer.MAX_VALUE, this::deleted).handle(ID);

        assertThat(durable).hasSize(BATCH);
        assertThat(files().folder()).doesNotExist();
    }

    private void deleted() {
        assertThat(imports.delete(ID).await().indefinitely()).isTrue();
    }

    private ImportFiles files() {
        return ImportFiles.of(root, ID);
    }

    private List<String> messageIds() {
        return durable.stream().map(CollectedEventV1::messageId).toList();
    }

    private void uploaded(String csv) throws IOException {
        Files.createDirectories(files().folder());
        Files.writeString(files().upload(), csv);
        imports.insert(ImportJob.create(ID, Orders.shop(), NOW).running(csv.length()))
                .await()
                .indefinitely();
    }

    private static String csv(int orders) {
        StringBuilder csv = new StringBuilder("Invoice,Customer,Date,Pieces,Price,Article\n");
        for (int number = 0; number < orders; number++) {
            csv.append("A%d,c%d,2026-01-%02d 10:00,2,1.25,Tea\n".formatted(number, number % 7, 1 + number % 28));
        }
        return csv.toString();
    }

    private ImportRun run(int eventsUntilTheServiceStops) {
        return run(eventsUntilTheServiceStops, () -> {});
    }

    private ImportRun run(int eventsUntilTheServiceStops, Runnable afterEachBatch) {
        Patience patience = new Patience();
        ImportRun.Outlet outlet = new ImportRun.Outlet() {
            @Override
            public Uni<Source> sourceOf(NewSource wanted) {
                return Uni.createFrom()
                        .item(new Source(
                                new UUID(0, 9),
                                wanted.name(),
                                wanted.kind(),
                                wanted.legalBasis(),
                                wanted.purposes(),
                                List.of(),
                                true,
                                List.of(),
                                NOW));
            }

            @Override
            public Uni<Void> makeDurable(Source source, List<CollectedEventV1> events) {
                if (durable.size() >= eventsUntilTheServiceStops) {
                    patience.end();
                    return Uni.createFrom().failure(new IOException("the broker is away"));
                }
                durable.addAll(events);
                afterEachBatch.run();
                return Uni.createFrom().voidItem();
            }
        };
        return new ImportRun(
                imports, outlet, customer -> true, new Config(root), Clock.fixed(NOW, ZoneOffset.UTC), patience);
    }

    private record Config(Path folder) implements ImportsConfig {
        @Override
        public MemorySize maxFile() {
            return new MemorySize(BigInteger.TEN.pow(9));
        }

        @Override
        public MemorySize maxText() {
            return maxFile();
        }

        @Override
        public MemorySize sortMemory() {
            return new MemorySize(BigInteger.TEN.pow(6));
        }

        @Override
        public int batchOrders() {
            return BATCH;
        }
    }
}
