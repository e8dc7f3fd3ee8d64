package io.stammkunde.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServersKeepDataTest {
    private static final Distribution DISTRIBUTION = Distribution.here();

    @TempDir
    private Path folder;

    @Test
    void kafkaKeepsRecordsAcrossRestarts() throws ExecutionException, InterruptedException {
        // Given
        try (var kafka = new ServerFixture(
                folder.resolve("kafka"), told -> KafkaProcess.plan(DISTRIBUTION, told, log("kafka")))) {
            Map<String, Object> address = Map.of("bootstrap.servers", "127.0.0.1:" + kafka.port());
            try (var producer = new KafkaProducer<>(address, new ByteArraySerializer(), new ByteArraySerializer())) {
                producer.send(new ProducerRecord<>("kept", 0, null, "written before".getBytes(StandardCharsets.UTF_8)))
                        .get();
            }

            // When
            kafka.restart();

            // Then
            try (var consumer =
                    new KafkaConsumer<>(address, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
                var partition = new TopicPartition("kept", 0);
                consumer.assign(List.of(partition));
                consumer.seekToBeginning(List.of(partition));
                var records = consumer.poll(Duration.ofSeconds(20));
                assertThat(records)
                        .singleElement()
                        .satisfies(
                                record -> assertThat(record.value()).asString().isEqualTo("written before"));
                assertThat(consumer.partitionsFor("kept")).hasSize(3);
            }
        }
    }

    @Test
    void postgresKeepsRowsAcrossRestarts() throws SQLException {
        // Given
        try (var postgres = new ServerFixture(
                folder.resolve("postgres"), told -> PostgresProcess.plan(DISTRIBUTION, told, log("postgres")))) {
            var facts = PostgresProcess.facts(postgres.port());
            facts.ensureDatabase("consent");
            facts.ensureDatabase("consent");
            execute(facts, "CREATE TABLE kept AS SELECT 42 AS answer");

            // When
            postgres.restart();

            // Then
            try (var connection = DriverManager.getConnection(facts.jdbcUrl("consent"), facts.user(), "");
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT answer, current_setting('fsync') FROM kept")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isEqualTo(42);
                assertThat(rows.getString(2)).isEqualTo("on");
            }
        }
    }

    @Test
    void postgresGivesEachAskerADatabaseOfItsOwn() throws SQLException {
        // Given
        var facts = TestServers.postgres();

        // When
        var one = facts.createDatabase("consent");
        var other = facts.createDatabase("consent");

        // Then
        assertThat(one).startsWith("consent_").isNotEqualTo(other);
        try (var connection = DriverManager.getConnection(facts.jdbcUrl(other), facts.user(), facts.password())) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    private static void execute(PostgresFacts facts, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(facts.jdbcUrl("consent"), facts.user(), "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Path log(String name) {
        return folder.resolve(name + ".log");
    }
}
