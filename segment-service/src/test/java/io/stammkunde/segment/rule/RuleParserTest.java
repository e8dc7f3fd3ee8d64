package io.stammkunde.segment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.stammkunde.http.WireJson;
import io.stammkunde.segment.value.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleParserTest {
    private static final RuleLimits LIMITS = new RuleLimits(4, 8, 5, 20, Duration.ofDays(3650));

    @Test
    void readsEachKindOfNode() throws JsonProcessingException {
        // When
        ParsedRule parsed = parse("""
                {"type":"all","rules":[
                  {"type":"any","rules":[{"type":"trait","name":"country","op":"in","value":["DE","AT"]}]},
                  {"type":"not","rule":{"type":"trait","name":"vip","op":"notEquals","value":true}},
                  {"type":"event","name":"Order Completed","aggregate":"sum","property":"revenue","op":"between",
                   "value":[10,20.5],"within":"P90D","where":[{"property":"currency","op":"equals","value":"EUR"}]},
                  {"type":"score","name":"purchases12m.low","op":"gte","value":2},
                  {"type":"consent","purpose":"marketing"}]}
                """);

        // Then
        Rule countries =
                new Rule.Trait("country", new ValueTest.OneOf(List.of(new Value.Text("DE"), new Value.Text("AT"))));
        Rule notVip = new Rule.Trait("vip", new ValueTest.Not(new ValueTest.EqualTo(new Value.Truth(true))));
        Rule spent = new Rule.Event(
                "Order Completed",
                new Aggregate.Sum("revenue"),
                new NumberTest.Between(BigDecimal.TEN, new BigDecimal("20.5")),
                new Window.Last(Duration.ofDays(90)),
                List.of(new Rule.PropertyTest("currency", new ValueTest.EqualTo(new Value.Text("EUR")))));
        assertThat(parsed)
                .isEqualTo(new ParsedRule.Valid(new Rule.All(List.of(
                        new Rule.Any(List.of(countries)),
                        new Rule.Not(notVip),
                        spent,
                        new Rule.Scored(
                                Score.PURCHASES_12M_LOW,
                                new NumberTest.Is(NumberTest.Relation.GTE, BigDecimal.valueOf(2))),
                        new Rule.Consent("marketing")))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]                                                                                  | ``",
                "7                                                                                   | ``",
                "{}                                                                                  | /type",
                "{\"type\":\"script\"}                                                               | /type",
                "{\"type\":3}                                                                        | /type",
                "{\"type\":\"all\"}                                                                  | /rules",
                "{\"type\":\"all\",\"rules\":[]}                                                     | /rules",
                "{\"type\":\"all\",\"rules\":{}}                                                     | /rules",
                "{\"type\":\"any\",\"rules\":[{\"type\":\"x\"}]}                                     | /rules/0/type",
                "{\"type\":\"not\"}                                                                  | /rule",
                "{\"type\":\"not\",\"rule\":{\"type\":\"consent\",\"purpose\":7}}                    | /rule/purpose",
                "{\"type\":\"consent\",\"purpose\":\"a\",\"a/b~c\":1}                                | /a~1b~0c",
                "{\"type\":\"score\",\"op\":\"gte\",\"value\":1}                                    | /name",
                "{\"type\":\"score\",\"name\":\"cluster\",\"op\":\"gte\",\"value\":1}             | /name",
                "{\"type\":\"score\",\"name\":\"pAlive\",\"op\":\"contains\",\"value\":1}         | /op",
                "{\"type\":\"score\",\"name\":\"pAlive\",\"op\":\"gte\",\"value\":\"1\"}          | /value",
                "{\"type\":\"score\",\"name\":\"rfm.r\",\"op\":\"between\",\"value\":[3,\"x\"]}   | /value/1",
                "{\"type\":\"score\",\"name\":\"rfm.r\",\"op\":\"gt\",\"value\":1,\"within\":\"P1D\"} | /within",
                "{\"type\":\"trait\",\"op\":\"exists\"}                                              | /name",
                "{\"type\":\"trait\",\"name\":\" \",\"op\":\"exists\"}                               | /name",
                "{\"type\":\"trait\",\"name\":\"a23456789012345678901\",\"op\":\"exists\"}           | /name",
                "{\"type\":\"trait\",\"name\":\"a\",\"op\":\"exists\",\"value\":1}                   | /value",
                "{\"type\":\"trait\",\"name\":\"a\",\"op\":\"like\",\"value\":1}                     | /op",
                "{\"type\":\"trait\",\"name\":\"a\",\"op\":\"equals\"}                               | /value",
                "{\"type\":\"trait\",\"name\":\"a\",\"op\":\"equals\",\"value\":null}                | /value",
                "{\"type\":\"trait\",\"name\":\"a\",\"op\":\"equals\",\"value\":{}}                  | /value",
                "{\"type\":\"trait\",\"name\":\"a\",\"op\":\"in\",\"value\":\"DE\"}                  | /value",
                "{\"type\":\"trait\",\"name\":\"a\",\"op\":\"in\",\"value\":[1,[]]}                  | /value/1",
                "{\"type\":\"trait\",\"name\":\"a\",\"op\":\"in\",\"value\":[1,2,3,4,5,6]}           | /value",
                "{\"type\":\"trait\",\"name\":\"a\",\"op\":\"startsWith\",\"value\":1}               | /value",
                "{\"type\":\"trait\",\"name\":\"a\",\"op\":\"lt\",\"value\":\"3\"}                   | /value",
                "{\"type\":\"trait\",\"name\":\"a\",\"op\":\"lt\",\"value\":1e99999999}              | /value",
                "{\"type\":\"trait\",\"name\":\"a\",\"op\":\"between\",\"value\":[2,1]}              | /value",
                "{\"type\":\"trait\",\"name\":\"a\",\"op\":\"between\",\"value\":[1]}                | /value",
            })
    void namesThePlaceOfAMistake(String json, String pointer) throws JsonProcessingException {
        assertThat(pointers(json)).containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "count   |        | \"op\":\"gte\",\"value\":3,\"property\":\"x\"         | /property",
                "sum     |        | \"op\":\"gte\",\"value\":3                            | /property",
                "median  |        | \"op\":\"gte\",\"value\":3                            | /aggregate",
                "count   |        | \"op\":\"contains\",\"value\":3                       | /op",
                "count   |        | \"op\":\"gte\"                                        | /value",
                "count   |        | \"op\":\"gte\",\"value\":2.5                          | /value",
                "count   |        | \"op\":\"gte\",\"value\":-1                           | /value",
                "count   |        | \"op\":\"lt\",\"value\":0                             | /value",
                "count   | P1Y    | \"op\":\"gte\",\"value\":3                            | /within",
                "count   | P      | \"op\":\"gte\",\"value\":3                            | /within",
                "count   | P1DT   | \"op\":\"gte\",\"value\":3                            | /within",
                "count   | P-1D   | \"op\":\"gte\",\"value\":3                            | /within",
                "count   | P0D    | \"op\":\"gte\",\"value\":3                            | /within",
                "count   | P9999D | \"op\":\"gte\",\"value\":3                            | /within",
                "recency | P30D   | \"op\":\"gte\",\"value\":30                           | /value",
                "recency | P30D   | \"op\":\"between\",\"value\":[40,50]                  | /value",
                "count   |        | \"op\":\"gte\",\"value\":3,\"where\":[]               | /where",
                "count   |        | \"op\":\"gte\",\"value\":3,\"where\":[7]              | /where/0",
                "count   |        | \"op\":\"gte\",\"value\":3,\"where\":[{\"property\":\"a\"}] | /where/0/op",
            })
    void namesThePlaceOfAMistakeInAnEventNode(String aggregate, String within, String rest, String pointer)
            throws JsonProcessingException {
        String window = within == null ? "" : "\"within\":\"" + within + "\",";
        assertThat(pointers("{\"type\":\"event\",\"name\":\"A\",\"aggregate\":\"%s\",%s%s}"
                        .formatted(aggregate, window, rest)))
                .containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource({"P90D,2160", "P2W,336", "PT12H,12", "P1DT2H60M,27"})
    void readsPeriodsOfWeeksDaysHoursAndMinutes(String within, int hours) throws JsonProcessingException {
        ParsedRule parsed = parse(
                "{\"type\":\"event\",\"name\":\"A\",\"aggregate\":\"count\",\"op\":\"gte\",\"value\":1,\"within\":\"%s\"}"
                        .formatted(within));
        assertThat(parsed)
                .isInstanceOfSatisfying(
                        ParsedRule.Valid.class,
                        valid -> assertThat(((Rule.Event) valid.rule()).window())
                                .isEqualTo(new Window.Last(Duration.ofHours(hours))));
    }

    @Test
    void findsAllMistakesAtOnce() throws JsonProcessingException {
        assertThat(pointers("""
                                {"type":"all","x":1,"rules":[{"type":"consent"},{"type":"trait","name":"a","op":"?"}]}
                                """)).containsExactly("/x", "/rules/0/purpose", "/rules/1/op");
    }

    @Test
    void limitsTheDepth() throws JsonProcessingException {
        String not = "{\"type\":\"not\",\"rule\":";
        assertThat(pointers(not.repeat(4) + "{\"type\":\"consent\",\"purpose\":\"a\"}" + "}".repeat(4)))
                .containsExactly("/rule/rule/rule/rule");
    }

    @Test
    void limitsTheNumberOfNodes() throws JsonProcessingException {
        String four = "{\"type\":\"any\",\"rules\":[" + "{\"type\":\"consent\",\"purpose\":\"a\"},".repeat(3)
                + "{\"type\":\"consent\",\"purpose\":\"a\"}]}";
        assertThat(pointers("{\"type\":\"all\",\"rules\":[" + four + "," + four + "]}"))
                .containsExactly("/rules/1/rules/1");
    }

    private static List<String> pointers(String json) throws JsonProcessingException {
        return switch (parse(json)) {
            case ParsedRule.Valid _ -> List.of("valid");
            case ParsedRule.Invalid invalid ->
                invalid.mistakes().stream().map(RuleMistake::pointer).toList();
        };
    }

    private static ParsedRule parse(String json) throws JsonProcessingException {
        return RuleParser.parse(WireJson.MAPPER.readTree(json), LIMITS);
    }
}
