package plumbline.bench.coldstart;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The least that a function over DynamoDB can be: one `GetItem`, by the client that the product
/// uses.
public final class OneRead implements RequestStreamHandler {

    private static final Map<String, AttributeValue> VERSION =
            Map.of(
                    "pk", AttributeValue.fromS("CATALOGUE"),
                    "sk", AttributeValue.fromS("VERSION"));

    private final DynamoDbClient client =
            DynamoDbClient.builder()
                    .httpClientBuilder(UrlConnectionHttpClient.builder())
                    .endpointOverride(URI.create(variable("PLUMBLINE_DYNAMODB_ENDPOINT")))
                    .build();

    private static String variable(String name) {
        return System.getenv().getOrDefault(name, "");
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context)
            throws IOException {
        input.readAllBytes();
        var item = client.getItem(r -> r.tableName(variable("PLUMBLINE_TABLE")).key(VERSION));
        output.write(item.item().toString().getBytes(StandardCharsets.UTF_8));
    }
}
