package io.stammkunde.segment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.stammkunde.http.WireJson;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTextTest {
    private static final String ORDERS = "{'type':'event','name':'Order Completed','aggregate':";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'trait','name':'country','op':'equals','value':'DE'} | country is “DE” | country ist „DE“",
                "{'type':'trait','name':'country','op':'notIn','value':['DE','AT']} | country is none of “DE”, “AT” | country ist keines von „DE“, „AT“",
                "{'type':'trait','name':'email','op':'missing'} | email is not known | email ist nicht bekannt",
                "{'type':'trait','name':'age','op':'between','value':[18,29.5]} | age is between 18 and 29.5 | age ist zwischen 18 und 29,5",
                "{'type':'score','name':'churnRisk','op':'gt','value':0.5} | risk of churn is more than 0.5 | Abwanderungsrisiko ist mehr als 0,5",
                "{'type':'score','name':'rfm.f','op':'between','value':[4,5]} | RFM fifth of frequency is between 4 and 5 | RFM-Stufe Häufigkeit ist zwischen 4 und 5",
                "{'type':'consent','purpose':'marketing'} | permission for “marketing” | Erlaubnis für „marketing“",
                "{'type':'not','rule':{'type':'consent','purpose':'a'}} | not (permission for “a”) | nicht (Erlaubnis für „a“)",
                ORDERS
                        + "'count','op':'gte','value':3,'within':'P90D'} | at least 3 × “Order Completed” in the last 90 days | mindestens 3 × „Order Completed“ in den letzten 90 Tagen",
                ORDERS
                        + "'count','op':'lt','value':1,'within':'PT24H','where':[{'property':'currency','op':'equals','value':'EUR'}]} | less than 1 × “Order Completed” in the last 24 hours (currency is “EUR”) | weniger als 1 × „Order Completed“ in den letzten 24 Stunden (currency ist „EUR“)",
                ORDERS
                        + "'sum','property':'revenue','op':'gt','value':1000} | sum of revenue over “Order Completed” is more than 1000 | Summe von revenue über „Order Completed“ beträgt mehr als 1000",
                ORDERS
                        + "'recency','op':'gte','value':30} | last “Order Completed” is at least 30 days ago | letztes „Order Completed“ vor mindestens 30 Tagen",
            })
    void tellsEachNodeInBothLanguages(String json, String english, String german) throws JsonProcessingException {
        assertThat(text(json, Language.EN)).isEqualTo(english);
        assertThat(text(json, Language.DE)).isEqualTo(german);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'all','rules':[A,{'type':'any','rules':[B,C]}]} | a is known and (b is known or c is known)",
                "{'type':'any','rules':[A,{'type':'all','rules':[{'type':'any','rules':[B,C]}]}]} | a is known or (b is known or c is known)",
                "{'type':'all','rules':[{'type':'any','rules':[A]},B]} | a is known and b is known",
            })
    void bracketsCombinationsInsideOfCombinations(String json, String english) throws JsonProcessingException {
        String spelledOut = json.replaceAll("\\b([ABC])\\b", "{'type':'trait','name':'$1','op':'exists'}");
        assertThat(text(spelledOut, Language.EN)).isEqualToIgnoringCase(english);
    }

    private static String text(String json, Language language) throws JsonProcessingException {
        ParsedRule parsed = RuleParser.parse(
                WireJson.MAPPER.readTree(json.replace('\'', '"')),
                new RuleLimits(10, 100, 100, 100, Duration.ofDays(3650)));
        return RuleText.of(((ParsedRule.Valid) parsed).rule(), language);
    }
}
