//! Where the server is, and the version of its API.

use sdks::{
    server_endpoint_not_defined, server_path_multiple_v1_0, server_path_single, server_versions_not_versioned,
    server_versions_versioned_2021_01_01_preview, server_versions_versioned_2022_12_01_preview,
};

use crate::harness::server;
use crate::{client, play};

pub async fn servers() {
    play!("Server_Endpoint_NotDefined_valid", client!(server_endpoint_not_defined).valid().await?);
    play!(
        "Server_Path_Single_myOp",
        server_path_single::Client::builder().endpoint(server()).build()?.untagged().my_op().await?
    );
    play!(
        "Server_Path_Multiple_noOperationParams",
        server_path_multiple_v1_0::Client::builder()
            .endpoint(server())
            .api_version("v1.0")
            .build()?
            .untagged()
            .no_operation_params()
            .await?
    );
    play!(
        "Server_Path_Multiple_withOperationPathParam",
        server_path_multiple_v1_0::Client::builder()
            .endpoint(server())
            .api_version("v1.0")
            .build()?
            .untagged()
            .with_operation_path_param("test")
            .await?
    );
    {
        let c = server_versions_not_versioned::Client::builder().endpoint(server()).build().unwrap().untagged();
        play!("Server_Versions_NotVersioned_withoutApiVersion", c.without_api_version().await?);
        play!("Server_Versions_NotVersioned_withQueryApiVersion", c.with_query_api_version("v1.0").await?);
        play!("Server_Versions_NotVersioned_withPathApiVersion", c.with_path_api_version("v1.0").await?);
    }
    {
        let c = server_versions_versioned_2022_12_01_preview::Client::builder()
            .endpoint(server())
            .build()
            .unwrap()
            .untagged();
        play!("Server_Versions_Versioned_withoutApiVersion", c.without_api_version().await?);
        play!("Server_Versions_Versioned_withQueryApiVersion", c.with_query_api_version("2022-12-01-preview").await?);
        play!("Server_Versions_Versioned_withPathApiVersion", c.with_path_api_version("2022-12-01-preview").await?);
        let c = server_versions_versioned_2021_01_01_preview::Client::builder()
            .endpoint(server())
            .build()
            .unwrap()
            .untagged();
        play!(
            "Server_Versions_Versioned_withQueryOldApiVersion",
            c.with_query_old_api_version("2021-01-01-preview").await?
        );
    }
}
