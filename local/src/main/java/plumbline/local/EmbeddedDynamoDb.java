package plumbline.local;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/// DynamoDB Local in this process, its data in one file, its telemetry off and its logs quiet.
final class EmbeddedDynamoDb implements AutoCloseable {

    /* Of what it logs, nothing is for the person at the command line: failures reach the caller as
     * exceptions. Its log4j is answered by the API's own simple logger, which starts at once. */
    private static final Logger SQLITE = Logger.getLogger("com.almworks.sqlite4java");

    private final AmazonDynamoDBLocal local;

    private EmbeddedDynamoDb(AmazonDynamoDBLocal local) {
        this.local = local;
    }

    static EmbeddedDynamoDb open(Path file) {
        System.setProperty(
                "log4j2.loggerContextFactory",
                "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        boolean withoutTelemetry = true;
        var local = DynamoDBEmbedded.create(file.toFile(), withoutTelemetry);
        SQLITE.setLevel(Level.OFF);
        return new EmbeddedDynamoDb(local);
    }

    DynamoDbClient client() {
        return local.dynamoDbClient();
    }

    /// Creates a table, where it is not there.
    void createTable(CreateTableRequest table) {
        if (client().listTables().tableNames().contains(table.tableName())) {
            return;
        }
        client().createTable(table);
    }

    @Override
    public void close() {
        local.shutdown();
    }
}
