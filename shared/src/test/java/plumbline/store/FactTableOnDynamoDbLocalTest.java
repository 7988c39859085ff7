package plumbline.store;

import org.junit.jupiter.api.Nested;

/// Everything that the table promises, on DynamoDB Local.
class FactTableOnDynamoDbLocalTest {

    @Nested
    class AccessPatterns extends AccessPatternsContract {
        @Override
        TableEndpoint endpoint() {
            return LocalDynamoDb.endpoint();
        }
    }

    @Nested
    class Reading extends ReadingContract {
        @Override
        TableEndpoint endpoint() {
            return LocalDynamoDb.endpoint();
        }
    }
}
