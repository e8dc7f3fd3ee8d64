package io.stammkunde.profile.collect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownEventsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Order Completed |"
                        + " {'order_id':'1','revenue':19.90,'currency':'EUR','products':[{'sku':'a','price':9.95,'quantity':2}]}",
                "Order Completed | {'order_id':'1'}",
                "Order Refunded | {'order_id':'1','total':5,'currency':'EUR'}",
                "Order Cancelled | {'order_id':'1'}",
                "Survey Answered | {'survey':'s','kind':'nps','score':0}",
                "Survey Answered | {'survey':'s','kind':'csat','score':4.5,'scaleMax':5}",
                "Ticket Opened | {'ticketId':'t','channel':'mail'}",
                "Social Mention | {'network':'n','sentiment':-1}",
                "Experiment Viewed | {'experiment_id':'e','variation_id':'b'}",
                "My Own Event | {'revenue':-5,'currency':'gold'}"
            })
    void whatIsRightIsTaken(String event, String properties) {
        assertThatCode(() -> check(event, properties)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Order Completed | /order_id | {'revenue':1,'currency':'EUR'}",
                "Order Completed | /order_id | {'order_id':1}",
                "Order Completed | /revenue | {'order_id':'1','revenue':-0.01,'currency':'EUR'}",
                "Completed Order | /revenue | {'order_id':'1','revenue':'1.00','currency':'EUR'}",
                "Order Completed | /total | {'order_id':'1','total':-1,'currency':'EUR'}",
                "Order Completed | /currency | {'order_id':'1','revenue':1}",
                "Order Completed | /currency | {'order_id':'1','currency':'EURO'}",
                "Order Completed | /currency | {'order_id':'1','currency':'eur'}",
                "Order Completed | /products | {'order_id':'1','products':{}}",
                "Order Completed | /products/0 | {'order_id':'1','products':['a']}",
                "Order Completed | /products/1/price | {'order_id':'1','products':[{'price':1},{'price':-1}]}",
                "Order Completed | /products/0/quantity | {'order_id':'1','products':[{'quantity':-1}]}",
                "Order Refunded | /order_id | {'total':1}",
                "Order Refunded | /refund | {'order_id':'1','refund':-1}",
                "Product Viewed | /price | {'sku':'a','price':-1}",
                "Product Added | /quantity | {'sku':'a','quantity':'two'}",
                "Survey Answered | /survey | {'kind':'nps','score':1}",
                "Survey Answered | /kind | {'survey':'s','kind':'stars','score':1}",
                "Survey Answered | /score | {'survey':'s','kind':'nps','score':11}",
                "Survey Answered | /score | {'survey':'s','kind':'nps','score':7.5}",
                "Survey Answered | /score | {'survey':'s','kind':'csat','scaleMax':5}",
                "Survey Answered | /scaleMax | {'survey':'s','kind':'csat','score':1}",
                "Ticket Resolved | /ticketId | {}",
                "Social Mention | /sentiment | {'network':'n','sentiment':2}",
                "Social Mention | /followers | {'network':'n','followers':-1}",
                "Experiment Viewed | /experiment_id | {}"
            })
    void whatIsWrongIsNamed(String event, String pointer, String properties) {
        var mistake = catchThrowableOfType(Mistake.class, () -> check(event, properties));
        assertThat(mistake).as(properties).isNotNull();
        assertThat(mistake.pointer()).isEqualTo(pointer);
    }

    private static void check(String event, String properties) {
        KnownEvents.check(
                event,
                new Fields(CollectJson.object(properties.replace('\'', '"').getBytes(UTF_8)), ""));
    }
}
