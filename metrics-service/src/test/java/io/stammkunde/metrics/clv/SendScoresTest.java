package io.stammkunde.metrics.clv;

import static io.stammkunde.metrics.testshop.Shop.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.metrics.testshop.SentScores;
import io.stammkunde.metrics.testshop.Shop;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendScoresTest {
    @TempDir
    Path folder;

    private final SentScores out = new SentScores();
    private Shop shop;
    private SendScores send;

    @BeforeEach
    void adaIsScored() {
        shop = new Shop(folder);
        send = new SendScores(out, shop.calendar);
        shop.permit("ada", "ben");
        for (var name : new String[] {"ada", "ben"}) {
            shop.database
                    .keep((sql, connection) -> sql.execute("""
                            INSERT INTO scores (person_id, repeats, recency, age, p_alive, expected_purchases, currency,
                              r, f, m, purchases_low, purchases_high, model)
                            VALUES (?, 1, 1, 2, 0.5, 1, 'EUR', 1, 2, 3, 0, 2, 'bg-nbd')
                            """, id(name)))
                    .await()
                    .indefinitely();
        }
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void theLastWordOnSomebodyWhoIsErasedWhileScoresAreSentIsNone() {
        out.meanwhile = () -> shop.erase("ada");
        send.handle(new ScoreStore(shop.database), 0.01).await().indefinitely();
        assertThat(out.sent).hasSize(2);
        assertThat(out.forgotten).containsExactly(id("ada"));
    }
}
