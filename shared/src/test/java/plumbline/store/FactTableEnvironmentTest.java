package plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The table that the environment names, with the region and the credentials of the default chain.
class FactTableEnvironmentTest {

    private static final Map<String, String> DEFAULT_CHAIN =
            Map.of(
                    "aws.region", "us-east-1",
                    "aws.accessKeyId", "local",
                    "aws.secretAccessKey", "local");

    @BeforeEach
    void setDefaultChain() {
        DEFAULT_CHAIN.forEach(System::setProperty);
    }

    @AfterEach
    void clearDefaultChain() {
        DEFAULT_CHAIN.keySet().forEach(System::clearProperty);
    }

    @Test
    void theEnvironmentNamesTheTableAndWhereItIs() {
        var table = new TestTable(LocalDynamoDb.endpoint());
        var facts =
                FactTable.from(
                        Map.of(
                                "PLUMBLINE_TABLE",
                                table.name(),
                                "PLUMBLINE_DYNAMODB_ENDPOINT",
                                LocalDynamoDb.endpoint().address().toString()));

        facts.publish(List.of(Samples.source("src:a")), "tester");

        assertThat(table.facts().current("src:a")).isPresent();
        table.drop();
    }

    @Test
    void anEnvironmentWithoutATableIsRefusedByName() {
        assertThatThrownBy(() -> FactTable.from(Map.of("PLUMBLINE_TABLE", " ")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PLUMBLINE_TABLE");
    }
}
