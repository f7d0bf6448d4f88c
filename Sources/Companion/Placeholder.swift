internal import AsyncHTTPClient
internal import Hummingbird
internal import JWTKit
internal import Metrics
internal import ServiceLifecycle
