package plumbline.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayEventTest {

    private static final String CONTEXT = "\"requestContext\":{\"http\":{\"method\":\"post\"}}";

    private static Request read(String event) {
        return GatewayEvent.read(event.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatARequestDoesNotHaveIsMissing() {
        var request = read("{\"rawPath\":\"/v1/check\"," + CONTEXT + "}");

        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.query()).isEmpty();
        assertThat(request.headers()).isEmpty();
        assertThat(request.body().size()).isZero();
        assertThat(request.principal()).isEmpty();
    }

    @Test
    void headerNamesAreLowerCase() {
        var request =
                read("{\"rawPath\":\"/\",\"headers\":{\"Content-Type\":\"a\"}," + CONTEXT + "}");

        assertThat(request.header("content-type")).contains("a");
    }

    @Test
    void aBodyInBase64IsDecoded() {
        var request =
                read(
                        "{\"rawPath\":\"/\",\"body\":\"w6k=\",\"isBase64Encoded\":true,"
                                + CONTEXT
                                + "}");

        assertThat(request.body().text()).contains("é");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"rawPath\":\"/\"}",
                "{\"requestContext\":{\"http\":{\"method\":\"GET\"}}}",
                "{\"rawPath\":7,\"requestContext\":{\"http\":{\"method\":\"GET\"}}}",
                "{\"rawPath\":\"/\",\"requestContext\":\"http\"}"
            })
    void whatIsNoEventIsRefused(String event) {
        assertThatThrownBy(() -> read(event)).isInstanceOf(Refused.class);
    }

    @Test
    void aBodyThatIsNoBase64IsRefused() {
        assertThatThrownBy(
                        () ->
                                read(
                                        "{\"rawPath\":\"/\",\"body\":\"a\",\"isBase64Encoded\":true,"
                                                + CONTEXT
                                                + "}"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aBodyThatIsNotUtf8HasNoText() {
        assertThat(Body.of(new byte[] {(byte) 0xC3, 0x28}).text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "A/RES/ES-11/5, A/RES/ES-11/5",
        "A%2FRES%2FES-11%2F5, A/RES/ES-11/5",
        "person:a+b, person:a+b",
        "%C3%A9, é",
        "50%25, 50%",
        "50%, 50%",
        "50%zz, 50%zz",
        "x%2, x%2",
    })
    void anIdStandsLastInThePathEncodedOrNot(String path, String id) {
        assertThat(Route.of("GET", "/v1/facts/{id+}").id("/v1/facts/" + path)).contains(id);
    }

    @Test
    void anIdIsUtf8() {
        assertThat(Route.of("GET", "/v1/facts/{id+}").id("/v1/facts/%C3%28")).isEmpty();
    }

    @Test
    void aPathWithoutAnIdIsNoneOfARouteWithOne() {
        assertThat(Route.of("GET", "/v1/facts/{id+}").fits("/v1/facts/")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"r2\"|true|true",
                "*|true|true",
                "\"r1\", \"r2\"|true|true",
                "W/\"r2\"|true|false",
                "\"r1\"|false|false",
                "r2|false|false",
            })
    void anEntityTagIsComparedAsItsFieldWants(String field, boolean none, boolean match) {
        var tag = EntityTag.of(2);

        assertThat(tag.isNoneMatch(field)).isEqualTo(none);
        assertThat(EntityTag.ifMatch(field).holds(2, true)).isEqualTo(match);
    }
}
